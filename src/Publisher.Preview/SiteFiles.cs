using System.Text;
using Microsoft.AspNetCore.Http;

namespace Publisher.Preview;

/// <summary>Answers with the files of the output folder: pages with the preview's own script in them, the rest as it is.</summary>
internal sealed class SiteFiles(string output, PreviewFeed feed)
{
    private const string IndexName = "index.html";

    private readonly SitePaths _paths = new(output);

    public async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (!path.EndsWith('/') && _paths.FindFolder(path) is not null)
        {
            // Without the slash at its end, a page's relative links would lead beside it.
            context.Response.Redirect(Uri.EscapeDataString(path[(path.LastIndexOf('/') + 1)..]) + "/");
            return;
        }

        // Read before the page, so that a page newer than its number is reloaded once, and never missed.
        var state = feed.State;
        if (state.DraftAddress == path)
        {
            var draft = PreviewPage.Extend(Encoding.UTF8.GetString(state.Draft!.Content.Span), state.Version);
            await AnswerWithPageAsync(context, StatusCodes.Status200OK, draft);
            return;
        }

        if (_paths.FindFile(path.EndsWith('/') ? path + IndexName : path) is not { } file)
        {
            await AnswerWithPageAsync(context, StatusCodes.Status404NotFound, PreviewPage.Missing(state.Version));
            return;
        }

        if (file.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
        {
            await AnswerWithPageAsync(
                context, StatusCodes.Status200OK, PreviewPage.Extend(await File.ReadAllTextAsync(file, context.RequestAborted), state.Version));
            return;
        }

        await TypedResults.PhysicalFile(file, ContentTypes.Of(file), enableRangeProcessing: true).ExecuteAsync(context);
    }

    private static async Task AnswerWithPageAsync(HttpContext context, int status, string page)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentTypes.Page;
        await context.Response.WriteAsync(page, context.RequestAborted);
    }
}
