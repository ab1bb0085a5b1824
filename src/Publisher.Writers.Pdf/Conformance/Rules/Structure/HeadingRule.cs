using Publisher.Writers.Pdf.Conformance.Model;

namespace Publisher.Writers.Pdf.Conformance.Rules.Structure;

/// <summary>Headings are numbered, begin with H1 and skip no level on the way down (ISO 14289-1 §7.4.2, §7.4.4).</summary>
internal sealed class HeadingRule : ConformanceRule
{
    public override void Check(CheckedFile file, Findings findings)
    {
        var last = 0;
        var hasPlain = false;
        foreach (var element in file.Structure.Elements)
        {
            hasPlain |= element.Type == "H";
            if (StructureTypes.LevelOf(element.Type) is not (> 0 and var level))
            {
                continue;
            }

            if (level > last + 1)
            {
                findings.Add(ConformanceDiagnostics.SkippedLevel(findings.File, element.Name));
            }

            last = level;
        }

        if (hasPlain && last > 0)
        {
            findings.Add(ConformanceDiagnostics.SkippedLevel(findings.File, "H"));
        }
    }
}
