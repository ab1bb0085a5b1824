using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Layouts;

/// <summary>Reads 检查 of a layout's <c>layout.yaml</c>: what the rules must know of its locality.</summary>
internal sealed class RuleFactsReader(DiagnosticBag diagnostics)
{
    public RuleFacts Read(NodeReader? facts)
    {
        if (facts is null)
        {
            return RuleFacts.None;
        }

        var formats = ImmutableArray.CreateBuilder<ProjectCodeFormat>();
        foreach (var format in facts.Mappings("项目编码格式"))
        {
            formats.Add(new ProjectCodeFormat(
                format.Text("名称") ?? "", format.Text("式样") ?? "", format.Flag("旧式"), ReadCheck(format.Mapping("校验"))));
            format.ReportUnknownKeys();
        }

        var result = new RuleFacts(formats.ToImmutable(), facts.Text("常用金额单位"));
        facts.ReportUnknownKeys();
        return result;
    }

    private CheckCharacterScheme? ReadCheck(NodeReader? check)
    {
        if (check is null)
        {
            return null;
        }

        var alphabet = check.Text("字母表");
        if (string.IsNullOrEmpty(alphabet))
        {
            diagnostics.Add(LayoutDiagnostics.NotAText(check.Span, "字母表"));
            return null;
        }

        var modulus = (int)check.Number("模数", alphabet.Length, 2, alphabet.Length);
        var scheme = new CheckCharacterScheme(
            alphabet, (int)check.Number("底数", 1, 1, 1000), modulus, (int)check.Number("余数", 0, 0, modulus - 1));
        check.ReportUnknownKeys();
        return scheme;
    }
}
