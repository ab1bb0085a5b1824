using System.Collections.Immutable;
using Publisher.Writers.Html.Styling;

namespace Publisher.Writers.Html.Frame;

/// <summary>
/// The files that pages share. Their names never change: a page kept elsewhere, or in a cache, still finds them.
/// </summary>
public static class SiteAssets
{
    /// <summary>In the site's first folder.</summary>
    public const string Folder = "assets";

    /// <summary>Copying of links, marking of the place in the contents, remembering of large type.</summary>
    public const string Script = "page.js";

    /// <summary>What browsers show beside the title.</summary>
    public const string Icon = "icon.svg";

    /// <summary>Each file's name in <see cref="Folder"/> with its bytes.</summary>
    public static ImmutableArray<(string Name, ReadOnlyMemory<byte> Content)> All =>
    [
        (Icon, Resources.ReadBytes(Icon)),
        (Script, Resources.ReadBytes(Script)),
    ];
}
