using Microsoft.AspNetCore.Http;

namespace Publisher.Preview;

/// <summary>Refuses what no browser on this machine asks for when its user looks at the preview.</summary>
internal static class RequestGuard
{
    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";

        // Another site's page may not read or embed anything of the preview.
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.XFrameOptions = "SAMEORIGIN";

        // A foreign name that leads to 127.0.0.1 (DNS rebinding) would make another site's page one of ours.
        if (request.Host.Host is not ("127.0.0.1" or "localhost") || (request.Host.Port ?? 80) != context.Connection.LocalPort)
        {
            return Refuse(StatusCodes.Status421MisdirectedRequest);
        }

        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            ? next(context)
            : Refuse(StatusCodes.Status405MethodNotAllowed);

        Task Refuse(int status)
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }
    }
}
