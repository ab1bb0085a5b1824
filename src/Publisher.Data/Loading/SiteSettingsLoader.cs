using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Loading;

/// <summary>Reads <c>site.yaml</c>. It is pure.</summary>
public static class SiteSettingsLoader
{
    /// <summary>Digits of a 网站标识码; the ministries' begin with letters.</summary>
    private const int CodeLength = 10;

    /// <summary>The settings; null after an error, and all errors are reported.</summary>
    public static SiteSettings? Load(SourceFile file, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var reading = new DataReading(FormDefinition.Empty, own);
        var settings = DataParser.Parse(file, own) switch
        {
            null => null,
            DataMapping mapping => Read(new MappingReader(reading, mapping, SiteFields.All, []), own),
            { } other => Refuse(other, own),
        };
        diagnostics.AddRange(own);
        return own.HasErrors ? null : settings;
    }

    private static SiteSettings? Refuse(DataNode node, DiagnosticBag diagnostics)
    {
        diagnostics.Add(ModelDiagnostics.ExpectedMapping(node.Span, SiteFields.Name.Key, $"{SiteFields.Name.Key}: {SiteFields.Name.Example}"));
        return null;
    }

    private static SiteSettings Read(MappingReader site, DiagnosticBag diagnostics)
    {
        foreach (var field in SiteFields.Required)
        {
            if (IsBlank(site, field))
            {
                var place = site.Entries.FirstOrDefault(entry => entry.Key == field.Key)?.KeySpan ?? site.Head;
                diagnostics.Add(SiteSettingsDiagnostics.MissingValue(place, field.Key, field.Example));
            }
        }

        var code = site.Text(SiteFields.Code);
        if (code is { IsBlank: false } && (code.Text.Length != CodeLength || !code.Text.All(char.IsAsciiLetterOrDigit)))
        {
            diagnostics.Add(SiteSettingsDiagnostics.NotACode(code.Span, code.Text));
        }

        return new SiteSettings
        {
            Name = Text(site, SiteFields.Name),
            Domain = Text(site, SiteFields.Domain),
            Code = code?.Text ?? "",
            ColumnName = Text(site, SiteFields.ColumnName),
            ColumnDescription = Text(site, SiteFields.ColumnDescription),
            ColumnKeywords = [.. site.Prose(SiteFields.ColumnKeywords).Blocks.Select(keyword => keyword.Text)],
            ColumnType = Text(site, SiteFields.ColumnType),
            Address = ReadAddress(site.Text(SiteFields.Address), diagnostics),
            Editor = Text(site, SiteFields.Editor),
            Picture = ReadAddress(site.Text(SiteFields.Picture), diagnostics)?.AbsoluteUri.TrimEnd('/') ?? "",
            Footer = [.. site.Prose(SiteFields.Footer).Blocks.Select(line => line.Text)],
        };
    }

    private static bool IsBlank(MappingReader site, FieldDescription field) => site.Value(field) switch
    {
        null => true,
        DataScalar scalar => string.IsNullOrWhiteSpace(scalar.Text),
        DataSequence list => list.Items.IsEmpty,
        _ => false,
    };

    private static string Text(MappingReader site, FieldDescription field) => site.Text(field)?.Text ?? "";

    private static Uri? ReadAddress(PrintedText? text, DiagnosticBag diagnostics)
    {
        if (text is null || text.IsBlank)
        {
            return null;
        }

        var written = text.Text.Trim();
        if (Uri.TryCreate(written, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Query.Length == 0
            && address.Fragment.Length == 0)
        {
            return written.EndsWith('/') ? address : new Uri(written + "/");
        }

        diagnostics.Add(SiteSettingsDiagnostics.NotAnAddress(text.Span, text.Text));
        return null;
    }
}
