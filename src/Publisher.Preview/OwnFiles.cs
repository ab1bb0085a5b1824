using System.Text;
using Microsoft.AspNetCore.Http;
using Publisher.Text.Diagnostics;

namespace Publisher.Preview;

/// <summary>What the preview adds to a site: a script with its style, the stream of events, and a page that shows a PDF.</summary>
internal sealed class OwnFiles(PreviewFeed feed, Language language, CancellationToken stopping)
{
    /// <summary>Hidden, so no published file can have the same address.</summary>
    public const string Folder = "/.preview";

    public Task AnswerAsync(HttpContext context, string name) => name switch
    {
        "/preview.js" or "/preview.css" or "/pdf.css" => AnswerWithAssetAsync(context, name[1..], ContentTypes.Of(name)),
        "/pdf" => AnswerWithAssetAsync(context, "pdf.html", ContentTypes.Page),
        "/events" => FollowAsync(context),
        _ => AnswerMissing(context),
    };

    private static Task AnswerMissing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static async Task AnswerWithAssetAsync(HttpContext context, string name, string type)
    {
        context.Response.ContentType = type;
        await using var asset = typeof(OwnFiles).Assembly.GetManifestResourceStream(name)!;
        await asset.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    /// <summary>Server-sent events (WHATWG HTML §9.2): the state now, and each new one.</summary>
    private async Task FollowAsync(HttpContext context)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await foreach (var state in feed.FollowAsync(ended.Token))
            {
                await context.Response.WriteAsync($"data: {StateJson.Write(state, language)}\n\n", Encoding.UTF8, ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left, or the preview ends.
        }
    }
}
