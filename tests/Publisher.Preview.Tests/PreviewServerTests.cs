using System.Net;
using System.Net.Sockets;
using System.Text;
using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Preview.Tests;

/// <summary>What the server answers, asked over real sockets.</summary>
public sealed class PreviewServerTests(PreviewFixture fixture) : IClassFixture<PreviewFixture>
{
    private readonly LivePreview _preview = fixture.Preview;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Adds_its_script_to_the_served_page_and_not_to_the_file()
    {
        var served = (await AskAsync("/2024/bureau/")).Body;
        var file = await File.ReadAllTextAsync(_preview.Folder["out/2024/bureau/index.html"], Cancellation);

        Assert.Contains("<script src=\"/.preview/preview.js\"", served, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", served, StringComparison.Ordinal);
        Assert.DoesNotContain(".preview", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", 200, "text/html; charset=utf-8")]
    [InlineData("/2024/bureau/", 200, "text/html; charset=utf-8")]
    [InlineData("/2024/bureau/disclosure.pdf", 200, "application/pdf")]
    [InlineData("/2024/bureau/disclosure.docx", 200, "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("/2024/bureau/data.json", 200, "application/json")]
    [InlineData("/2024/bureau", 302, null)]
    [InlineData("/2024/", 404, "text/html; charset=utf-8")]
    [InlineData("/nowhere.html", 404, "text/html; charset=utf-8")]
    [InlineData("/.preview/preview.js", 200, "text/javascript; charset=utf-8")]
    [InlineData("/.preview/nothing", 404, null)]
    public async Task Answers_with_the_right_type(string path, int status, string? type)
    {
        var answer = await AskAsync(path);

        Assert.Equal(status, answer.Status);
        Assert.Equal(type, answer.Headers.GetValueOrDefault("content-type"));
        Assert.Equal("nosniff", answer.Headers["x-content-type-options"]);
        Assert.Equal("no-store", answer.Headers["cache-control"]);
    }

    [Theory]
    [InlineData("/../data/2024/bureau/disclosure.yaml")]
    [InlineData("/%2e%2e/data/2024/bureau/disclosure.yaml")]
    [InlineData("/..%2fdata/2024/bureau/disclosure.yaml")]
    [InlineData("/..%5cdata%5c2024%5cbureau%5cdisclosure.yaml")]
    [InlineData("/2024/bureau/../../../data/2024/bureau/disclosure.yaml")]
    [InlineData("//data/2024/bureau/disclosure.yaml")]
    [InlineData("/link/2024/bureau/disclosure.yaml")]
    [InlineData("/.hidden")]
    public async Task Shows_nothing_outside_the_output_folder(string path)
    {
        var answer = await AskAsync(path);

        Assert.NotEqual(200, answer.Status);
        Assert.DoesNotContain("部门", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("127.0.0.1.evil.example", 421)]
    [InlineData("localhost", 200)]
    public async Task Answers_to_no_name_but_its_own(string host, int status) =>
        Assert.Equal(status, (await AskAsync("/", host: $"{host}:{_preview.Address.Port}")).Status);

    [Fact]
    public async Task Answers_to_no_other_port() =>
        Assert.Equal(421, (await AskAsync("/", host: "127.0.0.1:1")).Status);

    [Fact]
    public async Task Takes_no_posts() => Assert.Equal(405, (await AskAsync("/", "POST")).Status);

    [Fact]
    public async Task Gives_parts_of_a_pdf()
    {
        var answer = await AskAsync("/2024/bureau/disclosure.pdf", extra: "Range: bytes=0-4\r\n");

        Assert.Equal(206, answer.Status);
        Assert.Equal("%PDF-", answer.Body);
    }

    [Fact]
    public void Listens_on_the_loopback_address_alone()
    {
        Assert.Equal("127.0.0.1", _preview.Address.Host);
        var others = Dns.GetHostAddresses(Dns.GetHostName(), AddressFamily.InterNetwork).Where(address => !IPAddress.IsLoopback(address));
        foreach (var address in others)
        {
            using var client = new TcpClient();
            Assert.Throws<SocketException>(() => client.Connect(address, _preview.Address.Port));
        }
    }

    [Fact]
    public async Task Says_that_the_port_is_taken()
    {
        var diagnostics = new DiagnosticBag();
        var options = new PreviewOptions
        {
            Build = new BuildOptions { Data = "data", Templates = "templates", Output = _preview.Folder["out"] },
            Port = _preview.Address.Port,
            Language = Language.English,
        };
        await SitePreview.RunAsync(options, _ => Assert.Fail("It listens."), _ => { }, diagnostics, Cancellation);

        Assert.Equal("PUB8131", Assert.Single(diagnostics).Code);
    }

    /// <summary>A request exactly as it is written here: clients of libraries would tidy it up.</summary>
    private async Task<(int Status, Dictionary<string, string> Headers, string Body)> AskAsync(
        string path, string method = "GET", string? host = null, string extra = "")
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _preview.Address.Port, Cancellation);
        await using var stream = client.GetStream();
        var request = $"{method} {path} HTTP/1.1\r\nHost: {host ?? _preview.Address.Authority}\r\nConnection: close\r\n{extra}\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Cancellation);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync(Cancellation);
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var lines = answer[..end].Split("\r\n");
        return (
            int.Parse(lines[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture),
            lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0].ToLowerInvariant(), pair => pair[1]),
            answer[(end + 4)..]);
    }
}
