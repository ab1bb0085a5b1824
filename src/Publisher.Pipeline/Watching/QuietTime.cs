namespace Publisher.Pipeline.Watching;

/// <summary>
/// How long nothing may happen until a burst of changes counts as over. A single save is over at once; the more files
/// change, the likelier a tool such as <c>git switch</c> is at work, which may pause between two of them.
/// </summary>
internal static class QuietTime
{
    private const int SingleSave = 6;
    private const int SmallBurst = 40;

    /// <summary>Who changes files without end gets a build now and then all the same.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(3);

    public static TimeSpan After(int changes) => TimeSpan.FromMilliseconds(changes switch
    {
        <= SingleSave => 10,
        <= SmallBurst => 40,
        _ => 150,
    });
}
