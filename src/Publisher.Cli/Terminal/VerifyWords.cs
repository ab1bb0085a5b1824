using System.Globalization;
using System.Text;
using Publisher.Pipeline.Verifications;
using Publisher.Signing.Files;
using Publisher.Signing.Verification;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Terminal;

/// <summary>What <c>verify</c> says beside diagnostics, in one language.</summary>
internal sealed record VerifyWords
{
    public required string Verify { get; init; }

    public required string Paths { get; init; }

    public required string Trust { get; init; }

    public required string At { get; init; }

    public required string Json { get; init; }

    public required string Rebuild { get; init; }

    public required string Commit { get; init; }

    private string Sound { get; init; } = "";

    private string NotSound { get; init; } = "";

    private string Conforms { get; init; } = "";

    private string ConformsNot { get; init; } = "";

    private string OnlyClaims { get; init; } = "";

    private string Certification { get; init; } = "";

    private string Approval { get; init; } = "";

    private string TimeStamp { get; init; } = "";

    private string Intact { get; init; } = "";

    private string NotIntact { get; init; } = "";

    private string Trusted { get; init; } = "";

    private string NotTrusted { get; init; } = "";

    private string NotJudged { get; init; } = "";

    private string TrialKey { get; init; } = "";

    private string WholeFile { get; init; } = "";

    /// <summary>The level.</summary>
    private Func<string, string> Level { get; init; } = level => level;

    /// <summary>A count of bytes.</summary>
    private Func<long, string> FirstBytes { get; init; } = count => "";

    private Func<string, string> Claimed { get; init; } = time => time;

    private Func<string, string> Proven { get; init; } = time => time;

    private string Separator { get; init; } = "; ";

    public static VerifyWords In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>A few lines about a file.</summary>
    public string Describe(VerifiedFile file)
    {
        var text = new StringBuilder();
        text.Append(file.Path).Append(": ").Append(file.IsSound ? Sound : NotSound).Append('\n');
        text.Append("  SHA-256 ").Append(file.Sha256).Append('\n');
        if (!file.Claims.IsEmpty)
        {
            var verdict = file.Conforms switch
            {
                true => Conforms,
                false => ConformsNot,
                null => OnlyClaims,
            };
            text.Append("  ").AppendJoin(", ", file.Claims).Append(": ").Append(verdict).Append('\n');
        }

        for (var i = 0; i < file.Signatures.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {i + 1}. {Describe(file.Signatures[i])}\n");
        }

        return text.ToString();
    }

    private string Describe(SignatureReport signature)
    {
        List<string> parts =
        [
            $"{KindOf(signature.Kind)} {signature.Field}{(signature.Signer.Length > 0 ? $": {signature.Signer}" : "")}{(signature.Issuer.Length > 0 ? $" < {signature.Issuer}" : "")}",
            signature.IsIntact ? Intact : NotIntact,
            signature.IsTrial ? TrialKey : signature.Identity switch
            {
                Identity.Trusted => Trusted,
                Identity.NotTrusted => NotTrusted,
                _ => NotJudged,
            },
        ];
        if (signature.Level is { } level)
        {
            parts.Add(Level($"PAdES B-{level}"));
        }

        if (signature.ProvenTime is { } proven)
        {
            parts.Add(Proven(Moment(proven)));
        }
        else if (signature.ClaimedTime is { } claimed)
        {
            parts.Add(Claimed(Moment(claimed)));
        }

        parts.Add(signature.CoversFile ? WholeFile : FirstBytes(signature.SignedBytes));
        return string.Join(Separator, parts);
    }

    private string KindOf(SignatureKind kind) => kind switch
    {
        SignatureKind.Certification => Certification,
        SignatureKind.TimeStamp => TimeStamp,
        _ => Approval,
    };

    private static string Moment(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static VerifyWords English => new()
    {
        Verify = "Check the signatures of PDF files: intact, by whom, when, what was changed afterwards (exit code 0: all holds)",
        Paths = "A PDF file, a folder with disclosure.pdf in it, or a pattern in quotes",
        Trust = "The certificates of authorities that are trusted (PEM or DER), or a folder of them",
        At = "Judge as of that date instead of today",
        Json = "Print the result as JSON",
        Rebuild = "Build the commit that the file names once more and compare the bytes before the first signature",
        Commit = "Another commit to build than the one that the file names",
        Sound = "VALID",
        NotSound = "NOT VALID",
        Conforms = "checked, it is so",
        ConformsNot = "checked, it is not so",
        OnlyClaims = "claimed, not checked",
        Certification = "certification",
        Approval = "approval",
        TimeStamp = "time stamp",
        Intact = "intact",
        NotIntact = "NOT INTACT",
        Trusted = "signer trusted",
        NotTrusted = "SIGNER NOT TRUSTED",
        NotJudged = "signer's identity not judged",
        TrialKey = "TRIAL, NO VALIDITY",
        WholeFile = "covers the whole file",
        Level = level => $"level {level}",
        FirstBytes = count => FormattableString.Invariant($"covers the first {count} bytes"),
        Claimed = time => $"signed {time} by its own word",
        Proven = time => $"proven to exist since {time}",
    };

    private static VerifyWords Chinese => new()
    {
        Verify = "核验 PDF 文件的签名：是否完整、由谁签、何时签、签后有无改动（全部有效时退出码为 0）",
        Paths = "PDF 文件、含有 disclosure.pdf 的文件夹，或加引号的通配符",
        Trust = "信任的发证机构证书（PEM 或 DER），或存放这些证书的文件夹",
        At = "按指定日期核验，而不是今天",
        Json = "以 JSON 输出结果",
        Rebuild = "用文件写明的提交重新生成，并与签名前的内容逐字节比较",
        Commit = "不用文件写明的提交，而用这个提交重新生成",
        Sound = "有效",
        NotSound = "无效",
        Conforms = "已检查，属实",
        ConformsNot = "已检查，不属实",
        OnlyClaims = "文件自称，未检查",
        Certification = "认证签名",
        Approval = "审批签名",
        TimeStamp = "时间戳",
        Intact = "内容完整",
        NotIntact = "内容不完整",
        Trusted = "签名人可信",
        NotTrusted = "签名人不可信",
        NotJudged = "未判断签名人身份",
        TrialKey = "试用 TRIAL，不具效力",
        WholeFile = "覆盖整个文件",
        Level = level => $"级别 {level}",
        FirstBytes = count => FormattableString.Invariant($"覆盖前 {count} 字节"),
        Claimed = time => $"自称签于 {time}",
        Proven = time => $"时间戳证明签于 {time} 之前",
        Separator = "；",
    };
}
