using System.Collections.Immutable;
using Publisher.Data.Model;
using Publisher.Documents;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.OpenData;
using Publisher.Pipeline.Output;
using Publisher.Site.Changes;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf;
using Publisher.Writers.Pdf.Fonts.Selection;

namespace Publisher.Pipeline.Formats;

/// <summary>
/// Makes the outputs of one disclosure, all from one document, at the same time where one does not wait for another.
/// </summary>
internal sealed class DisclosureRendering
{
    private readonly Dictionary<string, (Lazy<Artifact> Artifact, DiagnosticBag Findings)> _outputs = new(StringComparer.Ordinal);
    private readonly Lazy<OpenDataFiles> _openData;
    private readonly RecordingLoader _templates;
    private Document? _document;
    private PdfLayout? _pages;

    public DisclosureRendering(Disclosure disclosure, Layout layout, DocumentStamp stamp, PagePlace place)
    {
        (Disclosure, Layout, Stamp, Place) = (disclosure, layout, stamp, place);
        Address = new PublicAddress(place.Path, place.Site);
        Title = DocumentTemplate.TitleOf(disclosure, layout);
        _templates = new RecordingLoader(layout.Templates);
        _openData = new Lazy<OpenDataFiles>(() => OpenDataFiles.Of(disclosure, layout.Form, Title, stamp, Address));
        foreach (var output in DisclosureOutputs.All)
        {
            var findings = new DiagnosticBag();
            _outputs.Add(output.Name, (new Lazy<Artifact>(() => Make(output, findings)), findings));
        }
    }

    /// <summary>Signs the finished PDF before other outputs speak of it; null: it stays as it is.</summary>
    public Func<Artifact, DiagnosticBag, Artifact>? Sign { get; init; }

    /// <summary>Tells what earlier versions changed.</summary>
    public required Func<ImmutableArray<PublishedVersion>> History { get; init; }

    public Disclosure Disclosure { get; }

    public Layout Layout { get; }

    public DocumentStamp Stamp { get; }

    /// <summary>Where the page stands.</summary>
    public PagePlace Place { get; }

    public PublicAddress Address { get; }

    /// <summary>The document's title.</summary>
    public string Title { get; }

    public OpenDataFiles OpenData => _openData.Value;

    /// <summary>The document, for outputs that say they need it.</summary>
    public Document Document => _document ?? throw new InvalidOperationException("The output was declared to need no document.");

    /// <summary>The document on its pages, for outputs that say they need it.</summary>
    public PdfLayout Pages => _pages ?? throw new InvalidOperationException("The output was declared to need no document.");

    /// <summary>The templates that the document included.</summary>
    public IReadOnlyCollection<string> Includes => _templates.Names;

    /// <summary>What <paramref name="write"/> writes, in memory.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    /// <summary>Another output, for one that says something about it.</summary>
    public Artifact Get(string name) => _outputs[name].Artifact.Value;

    /// <summary>
    /// All of <paramref name="wanted"/> in memory; null after an error, so that nothing is written by halves.
    /// </summary>
    public ImmutableArray<Artifact>? Make(
        ImmutableArray<OutputDefinition> wanted, DisclosureSources sources, FontSet fonts, DiagnosticBag diagnostics)
    {
        if (wanted.Any(output => output.NeedsDocument) && !LayOut(sources, fonts, diagnostics))
        {
            return null;
        }

        var apart = wanted.Where(output => output.IsSlow).Select(output => Task.Run(() => Get(output.Name))).ToArray();
        foreach (var output in wanted)
        {
            if (!output.IsSlow)
            {
                Get(output.Name);
            }
        }

        Task.WhenAll(apart).GetAwaiter().GetResult();
        foreach (var output in DisclosureOutputs.All)
        {
            diagnostics.AddRange(_outputs[output.Name].Findings);
        }

        return diagnostics.HasErrors ? null : [.. wanted.Select(output => Get(output.Name))];
    }

    private Artifact Make(OutputDefinition output, DiagnosticBag findings)
    {
        var made = new Artifact(output.Name, output.Make(this, findings));
        return Sign is not null && output.Name == DisclosureOutputs.PdfName && !findings.HasErrors ? Sign(made, findings) : made;
    }

    private bool LayOut(DisclosureSources sources, FontSet fonts, DiagnosticBag diagnostics)
    {
        _document = DocumentTemplate.Render(Disclosure, Layout, Stamp, diagnostics, _templates);
        if (_document is null)
        {
            return false;
        }

        var findings = new DiagnosticBag();
        var options = new PdfWriterOptions
        {
            Fonts = fonts,
            Attachments = DisclosureAttachments.Of(Disclosure, sources.Files, OpenData.Data),
        };
        _pages = PdfWriter.LayOut(_document, options, findings);
        diagnostics.AddRange(findings);
        return !findings.HasErrors;
    }
}
