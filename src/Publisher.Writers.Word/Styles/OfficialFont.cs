using Publisher.Documents.Styles;

namespace Publisher.Writers.Word.Styles;

/// <summary>
/// The typeface that a role has on the machines of Chinese offices. Word files name it whether or not this machine
/// has it.
/// </summary>
/// <param name="Name">Its name in Chinese Windows.</param>
/// <param name="Alternative">What to take where it is missing (ISO/IEC 29500-1 §17.8.3.1).</param>
/// <param name="Family">Its general shape.</param>
internal sealed record OfficialFont(string Name, string Alternative, string Family)
{
    public static OfficialFont Of(FontRole role) => role switch
    {
        FontRole.XiaoBiaoSong => new("方正小标宋简体", "方正小标宋_GBK", "roman"),
        FontRole.HeiTi => new("黑体", "SimHei", "modern"),
        FontRole.KaiTi => new("楷体_GB2312", "楷体", "modern"),
        FontRole.SongTi => new("宋体", "SimSun", "auto"),
        _ => new("仿宋_GB2312", "仿宋", "modern"),
    };
}
