using System.Text;
using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Terminal;

/// <summary>Says what became of each output and why, one output a line.</summary>
internal static class ExplanationText
{
    public static string Print(IEnumerable<OutputExplanation> explanations, Language language)
    {
        var text = new StringBuilder();
        var isChinese = language == Language.Chinese;
        foreach (var explanation in explanations)
        {
            var reasons = explanation.Reasons.Select(reason => isChinese ? InChinese(reason) : InEnglish(reason));
            text.Append(explanation.Path)
                .Append(isChinese ? "：" : ": ")
                .Append(isChinese ? InChinese(explanation.Fate) : InEnglish(explanation.Fate));
            if (!explanation.Reasons.IsEmpty)
            {
                text.Append(isChinese ? "，" : ", ").AppendJoin(isChinese ? "；" : "; ", reasons);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string InEnglish(OutputFate fate) => fate switch
    {
        OutputFate.Built => "made anew",
        OutputFate.Kept => "kept, nothing that it is made from has changed",
        OutputFate.Failed => "not made because of errors",
        _ => "deleted, its data is gone",
    };

    private static string InChinese(OutputFate fate) => fate switch
    {
        OutputFate.Built => "重新生成",
        OutputFate.Kept => "保持不变，所依据的内容没有变动",
        OutputFate.Failed => "有错误，未能生成",
        _ => "已删除，其数据已不存在",
    };

    private static string InEnglish(BuildReason reason) => reason.Kind switch
    {
        BuildReasonKind.First => "it was not made before",
        BuildReasonKind.DataChanged => $"{reason.Detail} has changed",
        BuildReasonKind.DataAdded => $"{reason.Detail} is new",
        BuildReasonKind.DataRemoved => $"{reason.Detail} is gone",
        BuildReasonKind.LayoutChanged => $"the layout's {reason.Detail} has changed",
        BuildReasonKind.FontsChanged => "the fonts have changed",
        BuildReasonKind.DateChanged => "its date has changed",
        BuildReasonKind.HistoryChanged => "its data has a new commit",
        BuildReasonKind.SiteChanged => "site.yaml has changed",
        BuildReasonKind.SigningChanged => "signing.yaml has changed",
        BuildReasonKind.ProgramChanged => "the program has changed",
        BuildReasonKind.FileLost => "the file was missing or damaged",
        BuildReasonKind.Interrupted => "an earlier build was interrupted",
        _ => "a disclosure that it speaks of has changed",
    };

    private static string InChinese(BuildReason reason) => reason.Kind switch
    {
        BuildReasonKind.First => "以前没有生成过",
        BuildReasonKind.DataChanged => $"{reason.Detail} 有改动",
        BuildReasonKind.DataAdded => $"新增了 {reason.Detail}",
        BuildReasonKind.DataRemoved => $"{reason.Detail} 已删除",
        BuildReasonKind.LayoutChanged => $"版式文件 {reason.Detail} 有改动",
        BuildReasonKind.FontsChanged => "字体有变动",
        BuildReasonKind.DateChanged => "日期有变动",
        BuildReasonKind.HistoryChanged => "数据有新的提交",
        BuildReasonKind.SiteChanged => "site.yaml 有改动",
        BuildReasonKind.SigningChanged => "signing.yaml 有改动",
        BuildReasonKind.ProgramChanged => "程序已更新",
        BuildReasonKind.FileLost => "文件缺失或损坏",
        BuildReasonKind.Interrupted => "上一次生成被中断",
        _ => "其中涉及的公开文件有变动",
    };
}
