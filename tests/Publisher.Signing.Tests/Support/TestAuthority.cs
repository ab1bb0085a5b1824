using System.Globalization;

namespace Publisher.Signing.Tests.Support;

/// <summary>
/// A certification authority made with OpenSSL for one run of the tests: a root, an authority below it, certificates for
/// signers, a time stamp authority and an OCSP responder. What it publishes is served by <see cref="AuthorityServer"/>.
/// </summary>
internal sealed class TestAuthority : IDisposable
{
    public const string Password = "密码 password";

    private static readonly Lazy<TestAuthority> Instance = new(() => new TestAuthority());

    private readonly TemporaryFolder _folder = new();
    private readonly AuthorityServer _server;
    private int _serial = 0x1000;

    private TestAuthority()
    {
        _server = new AuthorityServer(this);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
        MakeRoot();
        Issue("ca", "/C=CN/O=测试/CN=测试签发机构", "root", "basicConstraints=critical,CA:true,pathlen:0\nkeyUsage=critical,keyCertSign,cRLSign");
        const string Signing = "basicConstraints=CA:false\nkeyUsage=critical,digitalSignature,nonRepudiation";
        Issue("rsa", "/C=CN/O=市示范局/CN=市示范局公章", "ca", Signing, rsa: true);
        Issue("finance", "/C=CN/O=市示范局/CN=财务负责人", "ca", Signing);
        Issue("leader", "/C=CN/O=市示范局/CN=主要领导", "ca", Signing, curve: "secp384r1");
        Issue("revoked", "/C=CN/O=市示范局/CN=已离任", "ca", Signing, isRevoked: true);
        Issue("cipher", "/C=CN/O=市示范局/CN=加密专用", "ca", "basicConstraints=CA:false\nkeyUsage=critical,keyEncipherment", rsa: true);
        Issue("listed", "/C=CN/O=市示范局/CN=只有吊销列表", "ca", Signing, hasOcsp: false);
        Issue("brief", "/C=CN/O=市示范局/CN=短期证书", "ca", Signing, days: 30);
        Issue("tsa", "/C=CN/O=测试/CN=测试时间戳", "ca", "basicConstraints=CA:false\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping", rsa: true);
        Issue("ocsp", "/C=CN/O=测试/CN=测试状态查询", "ca", "basicConstraints=CA:false\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=OCSPSigning\nnoCheck=ignored");
        MakeRevocationList("root");
        MakeRevocationList("ca");
        MakeStampConfiguration();
        foreach (var name in (string[])["rsa", "finance", "leader", "revoked", "cipher", "listed", "brief"])
        {
            OpenSsl.Run(
                "pkcs12", "-export", "-inkey", Key(name), "-in", Certificate(name), "-certfile", Certificate("ca"),
                "-passout", $"pass:{Password}", "-out", Store(name));
        }
    }

    public static TestAuthority Shared => Instance.Value;

    public AuthorityServer Server => _server;

    public string Folder => _folder.Path;

    public string Key(string name) => _folder[$"{name}.key"];

    public string Certificate(string name) => _folder[$"{name}.pem"];

    public string Store(string name) => _folder[$"{name}.p12"];

    public string RevocationList(string name) => _folder[$"{name}.crl"];

    public void Dispose()
    {
        _server.Dispose();
        if (Directory.Exists(_folder.Path))
        {
            _folder.Dispose();
        }
    }

    private void MakeRoot()
    {
        OpenSsl.Run("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", Key("root"));
        OpenSsl.Run(
            "req", "-x509", "-new", "-utf8", "-key", Key("root"), "-subj", "/C=CN/O=测试/CN=测试根证书", "-days", "7300",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign", "-out", Certificate("root"));
    }

    private void Issue(
        string name, string subject, string issuer, string extensions, bool rsa = false, string curve = "prime256v1", bool isRevoked = false, bool hasOcsp = true, int days = 3650)
    {
        if (rsa)
        {
            OpenSsl.Run("genrsa", "-out", Key(name), "2048");
        }
        else
        {
            OpenSsl.Run("ecparam", "-name", curve, "-genkey", "-noout", "-out", Key(name));
        }

        OpenSsl.Run("req", "-new", "-utf8", "-key", Key(name), "-subj", subject, "-out", _folder[$"{name}.csr"]);
        var file = _folder.Write($"{name}.ext", $"""
            subjectKeyIdentifier=hash
            authorityKeyIdentifier=keyid
            authorityInfoAccess={(hasOcsp ? $"OCSP;URI:{_server.Address}ocsp/{issuer}," : "")}caIssuers;URI:{_server.Address}{issuer}.cer
            crlDistributionPoints=URI:{_server.Address}{issuer}.crl
            {extensions}
            """);
        var serial = (++_serial).ToString("X", CultureInfo.InvariantCulture);
        OpenSsl.Run(
            "x509", "-req", "-in", _folder[$"{name}.csr"], "-CA", Certificate(issuer), "-CAkey", Key(issuer),
            "-set_serial", "0x" + serial, "-days", days.ToString(CultureInfo.InvariantCulture), "-extfile", file, "-out", Certificate(name));
        File.AppendAllText(
            _folder[$"{issuer}.index"],
            $"{(isRevoked ? "R" : "V")}\t361231000000Z\t{(isRevoked ? "240101000000Z" : "")}\t{serial}\tunknown\t/CN={name}\n");
    }

    private void MakeRevocationList(string issuer)
    {
        var configuration = _folder.Write($"{issuer}.cnf", $"""
            [ca]
            default_ca=this
            [this]
            database={_folder[$"{issuer}.index"]}
            default_md=sha256
            default_crl_days=30
            """);
        OpenSsl.Run(
            "ca", "-gencrl", "-config", configuration, "-cert", Certificate(issuer), "-keyfile", Key(issuer),
            "-out", _folder[$"{issuer}.crl.pem"]);
        OpenSsl.Run("crl", "-in", _folder[$"{issuer}.crl.pem"], "-outform", "DER", "-out", RevocationList(issuer));
        OpenSsl.Run("x509", "-in", Certificate(issuer), "-outform", "DER", "-out", _folder[$"{issuer}.cer"]);
    }

    private void MakeStampConfiguration() => _folder.Write("tsa.cnf", $"""
        [tsa]
        default_tsa=this
        [this]
        serial={_folder["tsa.serial"]}
        default_policy=1.2.3.4.1
        signer_digest=sha256
        digests=sha256,sha384,sha512
        accuracy=secs:1
        ess_cert_id_chain=no
        ess_cert_id_alg=sha256
        """);
}
