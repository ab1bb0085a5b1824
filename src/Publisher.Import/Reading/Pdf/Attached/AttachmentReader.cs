using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publisher.Data.Fields;
using Publisher.Data.Syntax;
using Publisher.Import.Diagnostics;
using Publisher.Import.Writing;
using Publisher.Pdf.Reading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import.Reading.Pdf.Attached;

/// <summary>Takes the data out of a PDF that carries what it was made from: all of it, or nothing.</summary>
internal sealed class AttachmentReader(FileObjects objects, SourceSpan file, DiagnosticBag diagnostics)
{
    private const int MostFiles = 5000;

    /// <summary>Of one file, in bytes.</summary>
    private const int Largest = 8 * 1024 * 1024;

    /// <summary>Of all files together, in bytes.</summary>
    private const long LargestTotal = 64L * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SortedDictionary<string, ImportedFile> _files = new(StringComparer.OrdinalIgnoreCase);
    private long _total;

    /// <summary>The data; null when the file carries none, or after saying what is wrong with it.</summary>
    public AttachedDisclosure? Read()
    {
        var attached = AttachedFiles.List(objects);
        var sources = attached.Where(entry => entry.Relationship == "Source").ToList();
        if (!sources.Exists(source => AttachmentName.IsDisclosure(source.Name)))
        {
            return null;
        }

        if (sources.Count > MostFiles)
        {
            diagnostics.Add(PdfDiagnostics.AttachmentTooLarge(file, sources[MostFiles].Name));
            return null;
        }

        foreach (var source in sources)
        {
            if (Refusal(source) is { } refusal)
            {
                diagnostics.Add(refusal);
                return null;
            }
        }

        return ReadHead(attached.Find(entry => entry is { Relationship: "Data", Name: "data.json" }));
    }

    private Diagnostic? Refusal(AttachedFile source)
    {
        if (AttachmentName.PathOf(source.Name) is not { } path)
        {
            return PdfDiagnostics.BadAttachmentName(file, source.Name);
        }

        if (Unpack(source) is not { } content)
        {
            return PdfDiagnostics.AttachmentUnreadable(file, source.Name);
        }

        _total += content.Length;
        return content.Length > Largest || _total > LargestTotal ? PdfDiagnostics.AttachmentTooLarge(file, source.Name)
            : !AttachmentContent.IsAsRecorded(objects, source.Stream, content.Span) ? PdfDiagnostics.AttachmentDiffers(file, source.Name)
            : Decode(content.Span) is not { } text ? PdfDiagnostics.AttachmentUnreadable(file, source.Name)
            : !_files.TryAdd(path, new ImportedFile(path, text)) ? PdfDiagnostics.AttachmentTwice(file, source.Name)
            : null;
    }

    private ReadOnlyMemory<byte>? Unpack(AttachedFile source)
    {
        try
        {
            return objects.Decode(source.Stream);
        }
        catch (PdfSyntaxException)
        {
            return null;
        }
    }

    /// <summary>A byte order mark stays in the text, so that the file has the same bytes again.</summary>
    private static string? Decode(ReadOnlySpan<byte> content)
    {
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private AttachedDisclosure? ReadHead(AttachedFile? data)
    {
        var main = _files.Values.First(candidate => AttachmentName.IsDisclosure(candidate.Path));
        var root = DataParser.Parse(new SourceFile(main.Path, main.Text.TrimStart('\uFEFF')), new DiagnosticBag());
        if (!int.TryParse(Scalar(root, DisclosureFields.Year.Key), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            diagnostics.Add(PdfDiagnostics.AttachmentUnreadable(file, main.Path));
            return null;
        }

        diagnostics.Add(PdfDiagnostics.Restored(file, _files.Count));
        if (data is not null && Unpack(data) is { } content && Decode(content.Span) is { } json
            && WithheldNumbers.Find(DataParser.Parse(new SourceFile(data.Name, json), new DiagnosticBag())) is { Length: > 0 } numbers)
        {
            diagnostics.Add(PdfDiagnostics.NumbersWithheld(file, numbers));
        }

        ImmutableArray<ImportedFile> files = [main, .. _files.Values.Where(other => other != main)];
        return new AttachedDisclosure(year, Scalar(root, DisclosureFields.Layout.Key) ?? "", files);
    }

    private static string? Scalar(DataNode? root, string key) =>
        ((root as DataMapping)?.Entries.FirstOrDefault(entry => entry.Key == key)?.Value as DataScalar)?.Text;
}
