namespace Publisher.Signing.Tests.Support;

/// <summary>Runs OpenSSL; it must succeed.</summary>
internal static class OpenSsl
{
    public static string Run(params string[] arguments)
    {
        var (code, output) = RealTool.Run("openssl", arguments);
        Assert.True(code == 0, $"openssl {string.Join(' ', arguments)}: {output}");
        return output;
    }
}
