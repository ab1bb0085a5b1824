using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Tests;

/// <summary>Templates for includes, from memory.</summary>
internal sealed class MemoryLoader : ITemplateLoader
{
    private readonly TemplateCache _cache = new((name, _) =>
        Templates.TryGetValue(name, out var text) ? new SourceFile(name, text) : null);

    public static Dictionary<string, string> Templates { get; } = new(StringComparer.Ordinal)
    {
        ["问候.sbn"] = "你好，{{ $1 }}",
        ["参数.sbn"] = "{{ $.称呼 }}/{{ $称呼 }}/{{ $.size }}",
        ["全局.sbn"] = "{{ 计数 = 计数 + 1 }}{{ 计数 }}",
        ["返回.sbn"] = "前{{ ret }}后",
        ["多行.sbn"] = "一\n二\n三",
        ["值.sbn"] = "<i>{{ 项目.备注 }}</i>",
        ["递归.sbn"] = "{{ include '递归.sbn' }}",
        ["错误.sbn"] = "一\n{{ 1 + }}",
        ["不明.sbn"] = "{{ 没有 }}",
        ["子/项.sbn"] = "子项",
        ["分隔.sbn"] = "—",
    };

    public Template? Load(string name, DiagnosticBag diagnostics) => _cache.Load(name, diagnostics);
}
