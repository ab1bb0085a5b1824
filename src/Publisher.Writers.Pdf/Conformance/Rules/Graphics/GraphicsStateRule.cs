using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;
using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Graphics;

/// <summary>
/// No transfer functions and halftones (ISO 19005-3 §6.2.5), and no transparency, which §6.2.10 would allow: our pages
/// have none, so that every reader and printer shows them alike.
/// </summary>
internal sealed class GraphicsStateRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        foreach (var page in file.Pages)
        {
            if (file.Objects.Name(file.Objects.Dictionary(page.Dictionary, "Group"), "S") == "Transparency")
            {
                findings.Add(ConformanceDiagnostics.GraphicsState(findings.File, page.Name, "Group"));
            }

            var states = file.Objects.Dictionary(page.Resources, "ExtGState");
            foreach (var (name, value) in states?.Entries ?? DictionaryObject.Empty.Entries)
            {
                if (file.Objects.Resolve(value) is DictionaryObject state && FindForbidden(file.Objects, state) is { } key)
                {
                    findings.Add(ConformanceDiagnostics.GraphicsState(findings.File, page.Name, $"{name}/{key}"));
                }
            }
        }
    }

    private static string? FindForbidden(FileObjects objects, DictionaryObject state)
    {
        foreach (var key in (ReadOnlySpan<string>)["TR", "HTP", "HTO"])
        {
            if (state.Has(key))
            {
                return key;
            }
        }

        return state switch
        {
            _ when state.Has("TR2") && objects.Name(state, "TR2") != "Default" => "TR2",
            _ when state.Has("SMask") && objects.Name(state, "SMask") != "None" => "SMask",
            _ when objects.Number(state, "ca") is not (null or 1) => "ca",
            _ when objects.Number(state, "CA") is not (null or 1) => "CA",
            _ when state.Has("BM") && objects.Name(state, "BM") is not ("Normal" or "Compatible") => "BM",
            _ => null,
        };
    }
}
