using System.Collections.Immutable;
using Publisher.Documents.Styles;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>
/// The typefaces that can serve a role, best first: the official ones under the names that Windows, macOS, WPS and the
/// foundries give them, then free ones of the same kind.
/// </summary>
internal sealed class FontStack
{
    private const int Regular = 400;
    private const int Bold = 700;

    /// <summary>In the order of the roles.</summary>
    public static ImmutableArray<FontStack> All { get; } =
    [
        new(FontRole.FangSong, "仿宋", Regular,
            ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "STFangsong", "华文仿宋"],
            ["FandolFang", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC"]),
        new(FontRole.XiaoBiaoSong, "方正小标宋简体", Bold,
            ["方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05"],
            ["Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC"]),
        new(FontRole.HeiTi, "黑体", Regular,
            ["黑体", "SimHei", "STHeiti", "华文黑体", "Heiti SC"],
            ["Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC"]),
        new(FontRole.KaiTi, "楷体", Regular,
            ["楷体", "KaiTi", "楷体_GB2312", "KaiTi_GB2312", "STKaiti", "华文楷体", "Kaiti SC"],
            ["AR PL UKai CN", "AR PL KaitiM GB"],
            centredStops: "AR PL UKai CN"),
        new(FontRole.SongTi, "宋体", Regular,
            ["宋体", "SimSun", "STSong", "华文宋体", "Songti SC"],
            ["Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC"]),
    ];

    private FontStack(
        FontRole role,
        string officialName,
        int substituteWeight,
        string[] official,
        string[] substitutes,
        string? centredStops = null)
    {
        Role = role;
        OfficialName = officialName;
        Candidates =
        [
            .. official.Select(family => new FontCandidate(family, Regular, Bold, IsOfficial: true)),
            .. substitutes.Select(family => new FontCandidate(family, substituteWeight, Bold, IsOfficial: false)
            {
                HasCentredStops = family == centredStops,
            }),
        ];
    }

    public FontRole Role { get; }

    /// <summary>What a notice about a substitute calls the font that is missing.</summary>
    public string OfficialName { get; }

    public ImmutableArray<FontCandidate> Candidates { get; }
}
