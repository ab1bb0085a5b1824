using System.Globalization;
using Publisher.Data.Values;

namespace Publisher.Pipeline.OpenData;

/// <summary>
/// The words by which open data says what a 指标值 means. Words, because the signs ≥ and = are no content for a CSV cell that
/// a spreadsheet shall leave alone.
/// </summary>
internal static class ValueWords
{
    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Empty => "空白",
        ValueKind.Placeholder => "未填",
        ValueKind.UnitOnly => "缺少数字",
        ValueKind.Percent => "百分比",
        ValueKind.Money => "金额",
        ValueKind.Date => "日期",
        ValueKind.Duration => "时长",
        ValueKind.Number => "数量",
        _ => "文字",
    };

    /// <summary>Empty when nothing is said.</summary>
    public static string Of(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.AtLeast => "不低于",
        ComparisonOperator.AtMost => "不超过",
        ComparisonOperator.MoreThan => "高于",
        ComparisonOperator.LessThan => "低于",
        ComparisonOperator.Exactly => "等于",
        _ => "",
    };

    public static string Of(DateEdge edge) => edge switch
    {
        DateEdge.Before => "以前",
        DateEdge.EndOf => "底",
        DateEdge.Within => "内",
        _ => "当日",
    };

    /// <summary>
    /// As far as it was written, in the forms of XML Schema part 2 §3.3.9–3.3.12: 2024-12-31, 2024-12, 2024, --12-31, --12.
    /// Empty for none, and for a day that the calendar does not have.
    /// </summary>
    public static string Of(ValueDate? date)
    {
        if (date is not { IsPossible: true } || (date.Year is null && date.Month is null))
        {
            return "";
        }

        var year = date.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "-";
        var month = date.Month?.ToString("-00", CultureInfo.InvariantCulture) ?? "";
        var day = date.Day?.ToString("-00", CultureInfo.InvariantCulture) ?? "";
        return year + month + day;
    }
}
