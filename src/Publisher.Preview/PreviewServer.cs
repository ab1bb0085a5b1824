using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Watching;
using Publisher.Text.Diagnostics;

namespace Publisher.Preview;

/// <summary>The web server of the preview. It listens on 127.0.0.1 alone and answers to no other name.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly PreviewFeed _feed;

    private PreviewServer(WebApplication application, PreviewFeed feed, Uri address) =>
        (_application, _feed, Address) = (application, feed, address);

    /// <summary>The address of the first page.</summary>
    public Uri Address { get; }

    /// <summary>Null when the port is taken, after reporting it.</summary>
    public static async Task<PreviewServer?> StartAsync(PreviewOptions options, DiagnosticBag diagnostics)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        var application = builder.Build();
        var feed = new PreviewFeed();
        var site = new SiteFiles(options.Build.Output, feed);
        var own = new OwnFiles(feed, options.Language, application.Lifetime.ApplicationStopping);
        application.Use(RequestGuard.CheckAsync);
        application.Run(context => context.Request.Path.StartsWithSegments(OwnFiles.Folder, StringComparison.Ordinal, out var rest)
            ? own.AnswerAsync(context, rest.Value ?? "")
            : site.AnswerAsync(context));
        try
        {
            await application.StartAsync();
        }
        catch (IOException)
        {
            await application.DisposeAsync();
            diagnostics.Add(GitDiagnostics.PortTaken(options.Port));
            return null;
        }

        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new PreviewServer(application, feed, new Uri(addresses.First()));
    }

    /// <summary>Tells all browsers of a build.</summary>
    public void Show(WatchedBuild build) => _feed.Show(build);

    /// <summary>Shows a page before the build that it belongs to is done.</summary>
    public void Show(DraftPage page) => _feed.Show(page);

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
