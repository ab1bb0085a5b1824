using System.Collections.Immutable;

namespace Publisher.Site.Addresses;

/// <summary><c>addresses.yaml</c> of the data folder: what became of addresses that were published.</summary>
/// <param name="Moved">已迁移.</param>
/// <param name="Withdrawn">已撤回.</param>
/// <param name="PublishedManifest">已发布清单: the published site's <c>manifest.json</c>, as typed; null: not given.</param>
public sealed record AddressBook(
    ImmutableArray<MovedAddress> Moved, ImmutableArray<WithdrawnAddress> Withdrawn, string? PublishedManifest)
{
    public static AddressBook Empty { get; } = new([], [], PublishedManifest: null);

    /// <summary>Whether readers of <paramref name="path"/> are told what became of it.</summary>
    public bool Explains(string path) => Moved.Any(moved => moved.Path == path) || Withdrawn.Any(withdrawn => withdrawn.Path == path);
}
