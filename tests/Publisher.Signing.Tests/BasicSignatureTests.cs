using Publisher.Signing.Files;
using Publisher.Signing.Tests.Support;

namespace Publisher.Signing.Tests;

public sealed class BasicSignatureTests
{
    [Theory]
    [InlineData("rsa")]
    [InlineData("finance")]
    [InlineData("leader")]
    public async Task Certifies_a_file(string name)
    {
        var unsigned = SamplePdf.ToBytes();
        var signed = await Signatures.SignAsync(unsigned, name);

        Assert.Equal(unsigned, signed[..unsigned.Length]);
        var signature = Assert.Single(new SignedFile(signed).Signatures);
        Assert.Equal((SignatureKind.Certification, 2), (signature.Kind, signature.Permission));
        Signatures.CheckWithQpdf(signed);
        Signatures.CheckWithOpenSsl(signed);
        Signatures.CheckWithPoppler(signed, 1);
        Signatures.CheckConformance(signed);
    }

    [Fact]
    public async Task Adds_approvals_to_a_certified_file()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "rsa");
        signed = await Signatures.SignAsync(signed, "finance", Signatures.Options() with { Reason = "财务审核", Location = "石家庄", Role = "财务负责人" });
        signed = await Signatures.SignAsync(signed, "leader");

        Assert.Equal(
            [SignatureKind.Certification, SignatureKind.Approval, SignatureKind.Approval],
            new SignedFile(signed).Signatures.Select(signature => signature.Kind));
        Signatures.CheckWithQpdf(signed);
        Signatures.CheckWithOpenSsl(signed);
        Signatures.CheckWithPoppler(signed, 3);
        Signatures.CheckConformance(signed);
    }

    [Fact]
    public async Task Stays_an_archival_file_by_the_word_of_verapdf()
    {
        var signed = await Signatures.SignAsync(SamplePdf.ToBytes(), "rsa");
        signed = await Signatures.SignAsync(signed, "finance");
        Signatures.CheckWithVeraPdf(await Signatures.SignAsync(signed, "leader"));
    }
}
