using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Publisher.Signing.Tests.Support;

/// <summary>
/// Serves on loopback what an authority publishes: certificates, revocation lists, OCSP answers and time stamps, the last two
/// made by OpenSSL. Under other addresses it misbehaves in all the ways that servers do.
/// </summary>
internal sealed class AuthorityServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly TestAuthority _authority;
    private readonly ConcurrentDictionary<string, int> _calls = new();
    private readonly Lock _stamping = new();
    private int _files;

    public AuthorityServer(TestAuthority authority)
    {
        _authority = authority;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/"));
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = Task.Run(ListenAsync);
    }

    public Uri Address { get; }

    public Uri Stamps => new(Address, "tsa");

    /// <summary>How often a path was asked for.</summary>
    public int Calls(string path) => _calls.GetValueOrDefault(path);

    public void Dispose() => _listener.Close();

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath[1..];
        var calls = _calls.AddOrUpdate(path, 1, (_, count) => count + 1);
        using var body = new MemoryStream();
        await context.Request.InputStream.CopyToAsync(body);
        try
        {
            var answer = path switch
            {
                "tsa" => Stamp(body.ToArray()),
                "tsa-at-second-try" when calls % 2 == 0 => Stamp(body.ToArray()),
                "tsa-at-second-try" => null,
                "tsa-of-something-else" => Stamp(OtherQuery()),
                "rubbish" => "<html>404</html>"u8.ToArray(),
                "late" => await LateAsync(),
                "endless" => new byte[64 * 1024],
                _ when path.StartsWith("ocsp/", StringComparison.Ordinal) => AnswerStatus(path["ocsp/".Length..], body.ToArray()),
                _ => File.ReadAllBytes(Path.Combine(_authority.Folder, Path.GetFileName(path))),
            };
            context.Response.StatusCode = answer is null ? 503 : 200;
            await context.Response.OutputStream.WriteAsync(answer ?? []);
        }
        catch (Exception error) when (error is IOException or HttpListenerException or Xunit.Sdk.XunitException)
        {
            context.Response.StatusCode = 404;
        }

        try
        {
            context.Response.Close();
        }
        catch (Exception error) when (error is HttpListenerException or InvalidOperationException)
        {
            // Whoever asked did not wait.
        }
    }

    private static async Task<byte[]> LateAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(5));
        return [];
    }

    private byte[] Stamp(byte[] query)
    {
        var (request, answer) = (NextFile(), NextFile());
        File.WriteAllBytes(request, query);

        // All stamps share one file of serial numbers.
        using var turn = _stamping.EnterScope();
        OpenSsl.Run(
            "ts", "-reply", "-config", Path.Combine(_authority.Folder, "tsa.cnf"), "-queryfile", request, "-out", answer,
            "-signer", _authority.Certificate("tsa"), "-inkey", _authority.Key("tsa"), "-chain", _authority.Certificate("ca"));
        return File.ReadAllBytes(answer);
    }

    private byte[] OtherQuery()
    {
        var request = NextFile();
        OpenSsl.Run("ts", "-query", "-digest", new string('a', 64), "-sha256", "-cert", "-out", request);
        return File.ReadAllBytes(request);
    }

    private byte[] AnswerStatus(string issuer, byte[] query)
    {
        var (request, answer) = (NextFile(), NextFile());
        File.WriteAllBytes(request, query);
        var responder = issuer == "root" ? "root" : "ocsp";
        OpenSsl.Run(
            "ocsp", "-index", Path.Combine(_authority.Folder, $"{issuer}.index"), "-CA", _authority.Certificate(issuer),
            "-rsigner", _authority.Certificate(responder), "-rkey", _authority.Key(responder), "-ndays", "7",
            "-reqin", request, "-respout", answer);
        return File.ReadAllBytes(answer);
    }

    private string NextFile() => Path.Combine(
        _authority.Folder, Interlocked.Increment(ref _files).ToString(CultureInfo.InvariantCulture) + ".tmp");
}
