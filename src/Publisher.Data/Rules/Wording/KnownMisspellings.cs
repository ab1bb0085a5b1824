namespace Publisher.Data.Rules.Wording;

/// <summary>
/// Slips of the input method that official texts are known for. Each is long enough that it is never part of right words;
/// that is what the characters around the wrong ones are there for. 全部份数 is right, so 部份 does not stand before 数.
/// </summary>
internal static class KnownMisspellings
{
    public static (string Wrong, string Right, string NotBefore)[] All { get; } =
    [
        ("生活必须品", "生活必需品", ""),
        ("部份", "部分", "数额量"),
        ("各种等工作", "各种……等工作", ""),
        ("。织协调", "。组织协调", ""),
        ("有力于", "有利于", ""),
        ("的审报和", "的申报和", ""),
        ("组织种类", "组织各类", ""),
        ("早晨工程", "早餐工程", ""),
        ("核对工资数额", "核定工资数额", ""),
        ("日常工资要求", "日常工作要求", ""),
        ("全市外经济", "全市对外经济", ""),
        ("文件求和", "文件要求和", ""),
        ("集体炒作", "集体上访", ""),
        ("的同事，", "的同时，", ""),
        ("配准标准", "配置标准", ""),
        ("人员反应情况", "人员反映情况", ""),
        ("帐号", "账号", ""),
        ("帐户", "账户", ""),
        ("对帐", "对账", ""),
        ("报帐", "报账", ""),
        ("迫不急待", "迫不及待", ""),
        ("松驰", "松弛", ""),
        ("凑和", "凑合", ""),
        ("座落于", "坐落于", ""),
        ("布署", "部署", ""),
        ("必竟", "毕竟", ""),
        ("再接再励", "再接再厉", ""),
        ("一如继往", "一如既往", ""),
        ("竟争", "竞争", ""),
        ("拔付", "拨付", ""),
        ("拔款", "拨款", ""),
        ("划拔", "划拨", ""),
        ("帮抚", "帮扶", ""),
        ("满义度", "满意度", ""),
        ("满意渡", "满意度", ""),
        ("增涨", "增长", ""),
    ];
}
