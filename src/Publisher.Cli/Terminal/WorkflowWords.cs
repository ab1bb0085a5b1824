using Publisher.Pipeline.Hooks;
using Publisher.Pipeline.Watching;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Terminal;

/// <summary>What the commands of the workflow say (hooks, publish, watch, serve), in one language.</summary>
internal sealed record WorkflowWords
{
    public required string Hooks { get; init; }

    public required string HooksInstall { get; init; }

    public required string HooksUninstall { get; init; }

    public required string HooksStatus { get; init; }

    public required Func<HookState, string> HookState { get; init; }

    public required string Staged { get; init; }

    public required string Publish { get; init; }

    public required string Repository { get; init; }

    public required string Branch { get; init; }

    public required string Target { get; init; }

    public required string Keep { get; init; }

    public required string Rollback { get; init; }

    public required string CheckOnly { get; init; }

    public required string InstallHooks { get; init; }

    public required string NoRepositoryNamed { get; init; }

    public required Func<string, string> Published { get; init; }

    public required Func<string, string> StillPublic { get; init; }

    public required string PushRefused { get; init; }

    public required string Watch { get; init; }

    public required Func<WatchedBuild, string> Watched { get; init; }

    public required string Watching { get; init; }

    public required string Serve { get; init; }

    public required string Port { get; init; }

    public static WorkflowWords In(Language language) => language == Language.Chinese ? Chinese : English;

    private static WorkflowWords English => new()
    {
        Hooks = "Have git check what is committed, and build after it",
        HooksInstall = "Install the hooks; those that are there stay and are called first",
        HooksUninstall = "Remove the hooks and put back what was there before",
        HooksStatus = "Show which hooks are installed",
        HookState = state => $"{state.Kind.Name}: {(state.IsInstalled ? "installed" : "not installed")}{(state.HasOther ? ", another hook is there" : "")}",
        Staged = "Check what is staged for the next commit instead of the files on the disk",
        Publish = "Build a branch's newest commit and make it public in one step",
        Repository = "The repository, mostly a bare one on a server",
        Branch = "The branch that is public",
        Target = "The folder to publish to; the web server shows DIR/current",
        Keep = "How many versions to keep, the public one included",
        Rollback = "Make an earlier version public again: the one before, or the one named",
        CheckOnly = "For pre-receive: read what is pushed from stdin, check it, publish nothing",
        InstallHooks = "Install this command in the repository as pre-receive and post-receive",
        NoRepositoryNamed = "--repo is needed, unless --rollback is given",
        Published = version => $"published: {version}",
        StillPublic = version => $"nothing to publish; public is {version}",
        PushRefused = "The push is refused; the public site is unchanged. Repair the above, commit, and push again.",
        Watch = "Build whenever data or layouts change, until Ctrl-C",
        Watched = build => FormattableString.Invariant(
            $"{build.Report.Built} built, {build.Report.Kept} up to date, {build.Report.Failed} failed in {build.Duration.TotalMilliseconds:0} ms"),
        Watching = "Watching; Ctrl-C ends it",
        Serve = "Show the site in a browser, live: every saved change appears by itself",
        Port = "The port on 127.0.0.1 (0: any that is free)",
    };

    private static WorkflowWords Chinese => new()
    {
        Hooks = "让 git 在提交前检查数据，提交后自动生成",
        HooksInstall = "安装钩子；原有的钩子保留，并先行调用",
        HooksUninstall = "卸载钩子，恢复原样",
        HooksStatus = "显示安装了哪些钩子",
        HookState = state => $"{state.Kind.Name}：{(state.IsInstalled ? "已安装" : "未安装")}{(state.HasOther ? "，另有别的钩子" : "")}",
        Staged = "检查已暂存、即将提交的内容，而不是磁盘上的文件",
        Publish = "生成一个分支的最新提交，并一步切换为公开版本",
        Repository = "仓库，一般是服务器上的裸仓库",
        Branch = "对外公开的分支",
        Target = "发布到哪个文件夹；网站服务器指向其中的 current",
        Keep = "保留多少个版本，包括正在公开的",
        Rollback = "重新公开以前的版本：不写时为上一个，也可指定",
        CheckOnly = "供 pre-receive 使用：从标准输入读取推送内容，只检查，不发布",
        InstallHooks = "把本命令装进仓库，作为 pre-receive 和 post-receive 钩子",
        NoRepositoryNamed = "缺少 --repo（只有 --rollback 时可以不写）",
        Published = version => $"已发布：{version}",
        StillPublic = version => $"没有变化，正在公开的仍是 {version}",
        PushRefused = "推送被拒绝，公开的网站没有变化。请改正以上问题，提交后重新推送。",
        Watch = "数据或版式一有改动就重新生成，按 Ctrl-C 结束",
        Watched = build => FormattableString.Invariant(
            $"生成 {build.Report.Built} 份，未变 {build.Report.Kept} 份，失败 {build.Report.Failed} 份，用时 {build.Duration.TotalMilliseconds:0} 毫秒"),
        Watching = "正在监视改动，按 Ctrl-C 结束",
        Serve = "在浏览器中实时预览：保存后网页自动更新",
        Port = "127.0.0.1 上的端口（0：任选一个空闲的）",
    };
}
