using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Terminal;

/// <summary>What <c>sign</c> says beside diagnostics, in one language.</summary>
internal sealed record SignWords
{
    public required string Sign { get; init; }

    public required string Paths { get; init; }

    public required string Key { get; init; }

    public required string Certificate { get; init; }

    public required string Chain { get; init; }

    public required string PasswordFile { get; init; }

    public required string Signer { get; init; }

    public required string SignerHash { get; init; }

    public required string SignerTimeout { get; init; }

    public required string Trial { get; init; }

    public required string Level { get; init; }

    public required string Tsa { get; init; }

    public required string Timeout { get; init; }

    public required string Output { get; init; }

    public required string Overwrite { get; init; }

    public required string Extend { get; init; }

    public required string Name { get; init; }

    public required string Reason { get; init; }

    public required string Location { get; init; }

    public required string Role { get; init; }

    public required string Seal { get; init; }

    public required string SealWords { get; init; }

    public required string SealWidth { get; init; }

    public required string SealAt { get; init; }

    public required string SealPage { get; init; }

    public required string SealCentre { get; init; }

    /// <summary>The key file.</summary>
    public required Func<string, string> AskPassword { get; init; }

    public required Func<int, string> Signed { get; init; }

    public static SignWords In(Language language) => language == Language.Chinese ? Chinese : English;

    private static SignWords English => new()
    {
        Sign = "Sign PDF files (PAdES); the first signature certifies the file, further ones approve it",
        Paths = "A PDF file, a folder with disclosure.pdf in it, or a pattern in quotes",
        Key = "The private key: PKCS #12 (.p12, .pfx) or PEM",
        Certificate = "The signer's certificate, when the key file has none or a program signs",
        Chain = "Certificates between the signer's and the root; may be given several times",
        PasswordFile = "A file with the key's password in its first line (otherwise PUBLISHER_KEY_PASSWORD, or you are asked)",
        Signer = "A program that signs, for USB keys and e-seal systems (docs/signing.md)",
        SignerHash = "The hash function of the digest that the program gets",
        SignerTimeout = "How many seconds the program may take",
        Trial = "Sign with a throw-away key, to try it out",
        Level = "PAdES level: b, t (time stamp), lt (data for later checks), lta (renewable)",
        Tsa = "The address of the time stamp authority",
        Timeout = "How many seconds a server may take for one answer",
        Output = "Where the signed file goes (otherwise in the place of the unsigned one)",
        Overwrite = "Replace the file named by --output",
        Extend = "Renew a signed file with today's data and a new time stamp; needs no key",
        Name = "The signer's name as readers show it (otherwise the certificate's)",
        Reason = "Why it is signed",
        Location = "Where it is signed",
        Role = "The signer's office, inside the signature",
        Seal = "A visible seal: ring, or a PNG file",
        SealWords = "The words on the ring (otherwise the signer's name)",
        SealWidth = "The seal's width in millimetres",
        SealAt = "Where the seal goes: cover, or date (the date of the document)",
        SealPage = "The page that the seal goes to",
        SealCentre = "The seal's centre in millimetres from the page's left and lower edge, such as 105,90",
        AskPassword = path => $"Password of {path}: ",
        Signed = count => FormattableString.Invariant($"{count} files signed"),
    };

    private static SignWords Chinese => new()
    {
        Sign = "给 PDF 文件签名（PAdES）；第一个签名为认证签名，以后的为审批签名",
        Paths = "PDF 文件、含有 disclosure.pdf 的文件夹，或加引号的通配符",
        Key = "私钥：PKCS #12（.p12、.pfx）或 PEM 文件",
        Certificate = "签名人的证书（密钥文件里没有证书，或由外部程序签名时使用）",
        Chain = "签名人证书与根证书之间的证书，可以写多次",
        PasswordFile = "第一行写有密钥密码的文件（否则取 PUBLISHER_KEY_PASSWORD，或当场询问）",
        Signer = "外部签名程序，用于 USB 密钥和电子印章系统（见 docs/signing.md）",
        SignerHash = "交给外部程序的摘要所用的算法",
        SignerTimeout = "外部程序最多用多少秒",
        Trial = "用一次性密钥试签",
        Level = "PAdES 级别：b、t（带时间戳）、lt（带长期验证数据）、lta（可续期）",
        Tsa = "时间戳服务的网址",
        Timeout = "服务器每次应答最多等多少秒",
        Output = "签名后的文件写到哪里（不写则替换原文件）",
        Overwrite = "覆盖 --output 指明的文件",
        Extend = "为已签名的文件续期：补充当前的验证数据并加盖新时间戳，不需要密钥",
        Name = "阅读器中显示的签名人（默认取证书中的名称）",
        Reason = "签名事由",
        Location = "签名地点",
        Role = "签名人的职务，写在签名之中",
        Seal = "可见的印章：ring（圆形印章），或 PNG 图片",
        SealWords = "圆形印章上的文字（默认为签名人的名称）",
        SealWidth = "印章的宽度，毫米",
        SealAt = "印章盖在哪里：cover（封面）或 date（成文日期处）",
        SealPage = "印章盖在第几页",
        SealCentre = "印章中心到页面左边和下边的距离，毫米，例如 105,90",
        AskPassword = path => $"{path} 的密码：",
        Signed = count => FormattableString.Invariant($"签名 {count} 个文件"),
    };
}
