namespace Publisher.Pipeline.Publishing;

/// <summary>What to publish, from where, to where.</summary>
public sealed record PublishOptions
{
    /// <summary>The repository, mostly a bare one.</summary>
    public required string Repository { get; init; }

    /// <summary>The branch whose newest commit is public.</summary>
    public required string Branch { get; init; }

    /// <summary>The folder that holds <c>current</c> and <c>versions</c>.</summary>
    public required string Target { get; init; }

    /// <summary>The data folder inside the repository.</summary>
    public string Data { get; init; } = "data";

    /// <summary>The folder of layouts inside the repository.</summary>
    public string Templates { get; init; } = "templates";

    /// <summary>The layouts on this machine, for a repository that holds data alone.</summary>
    public required string OwnTemplates { get; init; }

    /// <summary>How many versions stay, the public one included.</summary>
    public int Keep { get; init; } = 5;

    /// <summary>The date of all documents instead of their commits' dates, or null.</summary>
    public DateTimeOffset? Date { get; init; }
}
