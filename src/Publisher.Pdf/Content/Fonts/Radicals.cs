using System.Text;

namespace Publisher.Pdf.Content.Fonts;

/// <summary>
/// The ideographs that are written like radicals: Unicode's property Equivalent_Unified_Ideograph, which agrees with
/// compatibility normalization (NFKC) where that maps anything in these two blocks, and knows ⻓ for 长 beyond it. Normalization of
/// the platform does nothing without its globalization data, hence a table.
/// </summary>
internal static class Radicals
{
    public const int First = 0x2E80;

    public const int Last = 0x2FDF;

    private const int Kangxi = 0x2F00;

    /// <summary>From U+2E80. A hyphen is where there is none, or one beyond the first plane, which nobody types.</summary>
    private const string OfSupplement =
        "-厂乛乚乙亻冂-刀刂卜㔾小小兀尣尢-巳幺彑彐忄心扌攵-旡日月歺母民氵氺灬爫爫丬牛犭王-目示礻-糹纟罓罒㓁冗-羊--耂"
        + "肀聿肉-艹艹艹虎衤覀西见角-讠贝-车辶辶辶邑钅長镸长门-阝雨青韦页风飞食-飠饣-马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /// <summary>
    /// From U+2F00. One differs from the property: for U+2F3E it has the traditional U+6236, but mainland fonts show and mainland
    /// keyboards write U+6237.
    /// </summary>
    private const string OfKangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐"
        + "彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴"
        + "立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑"
        + "非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    public static Rune ToIdeograph(Rune radical)
    {
        var (table, index) = radical.Value >= Kangxi
            ? (OfKangxi, radical.Value - Kangxi)
            : (OfSupplement, radical.Value - First);
        return index < table.Length && table[index] != '-' ? new Rune(table[index]) : radical;
    }
}
