using System.Net;

namespace Publisher.Site.Tests.Browser;

/// <summary>Serves a public folder on the loopback address, as a plain web server does; a missing file is 404.html.</summary>
internal sealed class SiteServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".json"] = "application/json",
        [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".xml"] = "application/xml",
        [".pdf"] = "application/pdf",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };

    private readonly HttpListener _listener;
    private readonly string _root;

    public SiteServer(string root)
    {
        _root = Path.GetFullPath(root);
        (_listener, Address) = Start();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>With a slash at its end.</summary>
    public string Address { get; }

    public void Dispose() => _listener.Close();

    /// <summary>The system gives out a free port only to sockets, and another program may take it before the listener does.</summary>
    private static (HttpListener Listener, string Address) Start()
    {
        for (var attempt = 0; ; attempt++)
        {
            using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
            probe.Stop();
            var listener = new HttpListener { Prefixes = { address } };
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException) when (attempt < 20)
            {
                listener.Close();
            }
        }
    }

    private async Task ServeAsync()
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

            try
            {
                Answer(context.Request, context.Response);
            }
            catch (HttpListenerException)
            {
                // The browser has gone away.
            }
        }
    }

    private void Answer(HttpListenerRequest request, HttpListenerResponse response)
    {
        // A browser asks for it beside files that are no pages; nobody misses it.
        if (request.Url!.AbsolutePath == "/favicon.ico")
        {
            response.StatusCode = (int)HttpStatusCode.NoContent;
            response.Close();
            return;
        }

        var path = Path.GetFullPath(Path.Combine(_root, Uri.UnescapeDataString(request.Url.AbsolutePath).TrimStart('/')));
        path = Directory.Exists(path) ? Path.Combine(path, "index.html") : path;
        if (!path.StartsWith(_root, StringComparison.Ordinal) || !File.Exists(path))
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            path = Path.Combine(_root, "404.html");
        }

        var content = File.Exists(path) ? File.ReadAllBytes(path) : [];
        response.ContentType = Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
        response.Close(content, willBlock: true);
    }
}
