namespace Publisher.Pipeline.Hooks;

/// <summary>A hook of git that Publisher serves.</summary>
/// <param name="Name">Its file name (githooks(5)).</param>
/// <param name="ReadsInput">Whether git tells it something on its standard input.</param>
/// <param name="IsRefusal">Whether it can refuse what git is about to do; then a hook that was there before can, too.</param>
public sealed record HookKind(string Name, bool ReadsInput, bool IsRefusal)
{
    public static HookKind PreCommit { get; } = new("pre-commit", ReadsInput: false, IsRefusal: true);

    /// <summary>What a merge that needs no help asks instead of <see cref="PreCommit"/>.</summary>
    public static HookKind PreMergeCommit { get; } = new("pre-merge-commit", ReadsInput: false, IsRefusal: true);

    public static HookKind PostCommit { get; } = new("post-commit", ReadsInput: false, IsRefusal: false);

    public static HookKind PostMerge { get; } = new("post-merge", ReadsInput: false, IsRefusal: false);

    public static HookKind PreReceive { get; } = new("pre-receive", ReadsInput: true, IsRefusal: true);

    public static HookKind PostReceive { get; } = new("post-receive", ReadsInput: true, IsRefusal: false);
}
