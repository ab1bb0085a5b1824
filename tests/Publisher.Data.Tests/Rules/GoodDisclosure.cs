namespace Publisher.Data.Tests.Rules;

/// <summary>A disclosure in which no rule finds anything, to be spoilt by tests.</summary>
internal static class GoodDisclosure
{
    public const string Head = """
        年度: 2024
        版式: hebei
        部门: 某市商务局
        单位:
          编码: "214001"
          名称: 某市商务局本级
        金额单位: 万元
        信息公开:
          批复日期: 2024年2月5日
          发布日期: 2024年2月20日
        总体绩效目标: |
          2024年促进消费持续恢复，项目支出共15.25万元。
        分项绩效目标:
          - 标题: 振兴传统消费。
            绩效目标: |
              深化汽车消费促进活动。
            绩效指标: |
              年内评选老字号企业100家。
        工作保障措施:
          - 标题: 强化落实主体责任。
            正文: |
              按季检查进度，及时整改。

        """;

    public const string Printing = """
        项目编码: 13020024P00706610007L
        项目名称: 材料印刷费
        预算数: "5.25"
        财政资金: "4.25"
        其他资金: "1.00"
        资金用途: 印制全市商务工作会议所需的材料。
        资金支出计划:
          3月底: 0%
          6月底: 50%
          10月底: 80%
          12月底: 100%
        绩效目标:
          - 会议材料按时印制，内容准确
        绩效指标:
          - 一级指标: 产出指标
            二级指标: 数量指标
            三级指标: 印刷份数
            绩效指标描述: 全年印制的会议材料
            指标值: ≥880份
            指标值确定依据: 参会人员数量
          - 一级指标: 产出指标
            二级指标: 质量指标
            三级指标: 印刷合格率
            绩效指标描述: 合格份数占全部份数的比例
            指标值: ≥98%
            指标值确定依据: 印刷合同
          - 一级指标: 产出指标
            二级指标: 时效指标
            三级指标: 完成时间
            绩效指标描述: 全部材料交付的时间
            指标值: 2024年12月20日前
            指标值确定依据: 会议安排
          - 一级指标: 产出指标
            二级指标: 成本指标
            三级指标: 印刷总成本
            绩效指标描述: 全年印刷的支出
            指标值: ≤5.25万元
            指标值确定依据: 《会议费管理办法》
          - 一级指标: 效益指标
            二级指标: 社会效益指标
            三级指标: 材料使用率
            绩效指标描述: 会后继续使用材料的单位所占比例
            指标值: ≥90%
            指标值确定依据: 上年调查
          - 一级指标: 满意度指标
            二级指标: 服务对象满意度指标
            三级指标: 参会单位满意度
            绩效指标描述: 对材料表示满意的单位所占比例
            指标值: ≥96%
            指标值确定依据: 上年问卷

        """;

    public const string Training = """
        项目编码: 13020024P006841124883
        项目名称: 电子商务培训
        预算数: "10.00"
        财政资金: "10.00"
        资金用途: 聘请讲师，租用场地。
        资金支出计划:
          3月底: 0%
          6月底: 40%
          10月底: 70%
          12月底: 100%
        绩效目标:
          - 提高中小企业开设网店的能力
        绩效指标:
          - 一级指标: 产出指标
            二级指标: 数量指标
            三级指标: 参训企业数量
            绩效指标描述: 派员参加的企业
            指标值: ≥120家
            指标值确定依据: 年度计划
          - 一级指标: 产出指标
            二级指标: 质量指标
            三级指标: 结业率
            绩效指标描述: 通过测验的学员所占比例
            指标值: ≥85%
            指标值确定依据: 上年结果
          - 一级指标: 产出指标
            二级指标: 时效指标
            三级指标: 培训期限
            绩效指标描述: 每期培训的天数
            指标值: ≤5天
            指标值确定依据: 课程安排
          - 一级指标: 产出指标
            二级指标: 成本指标
            三级指标: 培训总费用
            绩效指标描述: 讲师和场地的支出
            指标值: ≤10万元
            指标值确定依据: 《培训费管理办法》
          - 一级指标: 效益指标
            二级指标: 经济效益指标
            三级指标: 新开网店数量
            绩效指标描述: 结业后半年内开设的网店
            指标值: ≥30家
            指标值确定依据: 跟踪回访
          - 一级指标: 满意度指标
            二级指标: 服务对象满意度指标
            三级指标: 学员满意度
            绩效指标描述: 对课程表示满意的学员所占比例
            指标值: ≥92%
            指标值确定依据: 结业问卷

        """;

    public static (string Name, string Text)[] Files => Of(Head, Printing, Training);

    public static (string Name, string Text)[] Of(string head, params string[] projects) =>
        [("disclosure.yaml", head), .. projects.Select((text, i) => ($"projects/{i + 1:00}.yaml", text))];

    /// <summary>The good files with one text replaced, which must be there.</summary>
    public static (string Name, string Text)[] With(string old, string @new) => With(Files, old, @new);

    public static (string Name, string Text)[] With((string Name, string Text)[] files, string old, string @new)
    {
        var index = Array.FindIndex(files, file => file.Text.Contains(old, StringComparison.Ordinal));
        Assert.True(index >= 0, $"there is no {old}");
        var text = files[index].Text;
        var at = text.IndexOf(old, StringComparison.Ordinal);
        files[index] = (files[index].Name, string.Concat(text.AsSpan(0, at), @new, text.AsSpan(at + old.Length)));
        return files;
    }
}
