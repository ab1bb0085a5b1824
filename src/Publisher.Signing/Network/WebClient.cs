using System.Globalization;
using System.Net.Http.Headers;

namespace Publisher.Signing.Network;

/// <summary>Asks servers over HTTP, with a time limit, a size limit and further attempts.</summary>
internal sealed class WebClient : IDisposable
{
    private readonly HttpClient _client;
    private readonly NetworkOptions _options;

    public WebClient(NetworkOptions options)
    {
        _options = options;
        _client = new HttpClient(new SocketsHttpHandler { MaxAutomaticRedirections = 3 })
        {
            // The limit covers the body, too, which HttpClient's own does not when it is read as a stream.
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public Task<WebAnswer> GetAsync(Uri address, CancellationToken cancellation) =>
        AskAsync(() => new HttpRequestMessage(HttpMethod.Get, address), cancellation);

    public Task<WebAnswer> PostAsync(Uri address, byte[] body, string type, CancellationToken cancellation) =>
        AskAsync(
            () =>
            {
                var content = new ByteArrayContent(body);
                content.Headers.ContentType = new MediaTypeHeaderValue(type);
                return new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
            },
            cancellation);

    public void Dispose() => _client.Dispose();

    private async Task<WebAnswer> AskAsync(Func<HttpRequestMessage> request, CancellationToken cancellation)
    {
        var reason = "";
        var pause = _options.Pause;
        for (var attempt = 1; attempt <= _options.Attempts; attempt++)
        {
            if (attempt > 1)
            {
                await Task.Delay(pause, cancellation);
                pause *= 2;
            }

            try
            {
                return new WebAnswer(await AskOnceAsync(request(), cancellation), "");
            }
            catch (Exception error) when (error is HttpRequestException or IOException or NotSupportedException or InvalidOperationException)
            {
                reason = error.Message;
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                reason = string.Create(CultureInfo.InvariantCulture, $"no answer within {_options.Timeout.TotalSeconds} s");
            }
        }

        return new WebAnswer(null, reason);
    }

    private async Task<byte[]> AskOnceAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.Timeout);
        using (request)
        using (var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token))
        {
            response.EnsureSuccessStatusCode();
            await using var stream = await response.Content.ReadAsStreamAsync(limit.Token);
            var body = new MemoryStream();
            var chunk = new byte[16 * 1024];
            for (int count; (count = await stream.ReadAsync(chunk, limit.Token)) > 0;)
            {
                body.Write(chunk, 0, count);
                if (body.Length > _options.MaxLength)
                {
                    throw new IOException(string.Create(CultureInfo.InvariantCulture, $"more than {_options.MaxLength} bytes"));
                }
            }

            return body.ToArray();
        }
    }
}
