using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Publisher.Cli.Tests.Editor;

/// <summary>
/// The real yaml-language-server, spoken to as an editor does: JSON-RPC over its standard streams (Language Server Protocol
/// 3.17, base protocol). Its settings are those of the workspace's <c>.vscode/settings.json</c>.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);
    private static readonly string Program =
        Path.Combine(Repository.Root, "artifacts", "editor", "node_modules", "yaml-language-server", "bin", "yaml-language-server");

    private readonly string _root;
    private readonly JsonObject _settings;
    private readonly Process _process;
    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _requests = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> _opened = [];
    private int _lastRequest;

    private LanguageServer(string root, Process process)
    {
        (_root, _process) = (root, process);
        _settings = JsonNode.Parse(File.ReadAllText(Path.Combine(root, ".vscode", "settings.json")))!.AsObject();
    }

    public static async Task<LanguageServer> StartAsync(string root)
    {
        Assert.True(File.Exists(Program), "yaml-language-server is not installed: ./publisher test installs it.");
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Program);
        start.ArgumentList.Add("--stdio");
        var server = new LanguageServer(root, Process.Start(start)!);
        server._process.ErrorDataReceived += (_, _) => { };
        server._process.BeginErrorReadLine();
        _ = Task.Run(server.ReadAsync);
        await server.InitializeAsync();
        return server;
    }

    /// <summary>Opens a file of the workspace with this text and waits for what is marked in it.</summary>
    public async Task<IReadOnlyList<EditorMark>> OpenAsync(string path, string text)
    {
        var uri = UriOf(path);
        var opened = _opened.GetOrAdd(uri, _ => NewSource<JsonArray>());
        Send("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
        });
        var marks = await opened.Task.WaitAsync(Limit);
        return [.. marks.Select(mark => new EditorMark((int)mark!["range"]!["start"]!["line"]! + 1, (string)mark["message"]!))];
    }

    /// <summary>What the editor offers at a place; line and column count from 1.</summary>
    public async Task<IReadOnlyList<string>> CompleteAsync(string path, int line, int column)
    {
        var answer = await AskAsync("textDocument/completion", Place(path, line, column));
        return [.. answer!["items"]!.AsArray().Select(item => (string)item!["label"]!)];
    }

    /// <summary>What the editor shows for the word at a place.</summary>
    public async Task<string> HoverAsync(string path, int line, int column) =>
        (string?)(await AskAsync("textDocument/hover", Place(path, line, column)))?["contents"]?["value"] ?? "";

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static TaskCompletionSource<T> NewSource<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task InitializeAsync()
    {
        await AskAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = UriOf(""),
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = UriOf(""), ["name"] = "publisher" }),
            ["capabilities"] = new JsonObject
            {
                ["workspace"] = new JsonObject { ["configuration"] = true, ["workspaceFolders"] = true },
                ["textDocument"] = new JsonObject
                {
                    ["completion"] = new JsonObject { ["completionItem"] = new JsonObject { ["snippetSupport"] = true } },
                    ["hover"] = new JsonObject { ["contentFormat"] = new JsonArray("markdown") },
                },
            },
        });
        Send("initialized", []);
    }

    private async Task<JsonNode?> AskAsync(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref _lastRequest);
        var request = _requests.GetOrAdd(id, _ => NewSource<JsonNode?>());
        Send(method, parameters, id);
        return await request.Task.WaitAsync(Limit);
    }

    private void Send(string method, JsonObject parameters, int? id = null)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters };
        if (id is not null)
        {
            message["id"] = id;
        }

        Write(message);
    }

    private void Write(JsonObject message)
    {
        var content = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (_writing)
        {
            var stream = _process.StandardInput.BaseStream;
            stream.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"Content-Length: {content.Length}\r\n\r\n")));
            stream.Write(content);
            stream.Flush();
        }
    }

    private async Task ReadAsync()
    {
        var stream = _process.StandardOutput.BaseStream;
        while (await ReadLengthAsync(stream) is { } length)
        {
            var content = new byte[length];
            await stream.ReadExactlyAsync(content);
            Receive(JsonNode.Parse(content)!.AsObject());
        }
    }

    /// <summary>Reads the header; null at the end of the stream.</summary>
    private static async Task<int?> ReadLengthAsync(Stream stream)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }

            header.Append((char)one[0]);
        }

        var field = header.ToString().Split("\r\n").Single(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal));
        return int.Parse(field["Content-Length: ".Length..], CultureInfo.InvariantCulture);
    }

    private void Receive(JsonObject message)
    {
        var method = (string?)message["method"];
        if (method is null)
        {
            if (_requests.TryRemove((int)message["id"]!, out var request))
            {
                request.SetResult(message["result"]?.DeepClone());
            }
        }
        else if (message["id"] is { } id)
        {
            Write(new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["id"] = id.DeepClone(),
                ["result"] = method == "workspace/configuration" ? Configuration(message["params"]!["items"]!.AsArray()) : null,
            });
        }
        else if (method == "textDocument/publishDiagnostics")
        {
            var parameters = message["params"]!;
            _opened.GetOrAdd(Uri.UnescapeDataString((string)parameters["uri"]!), _ => NewSource<JsonArray>())
                .TrySetResult(parameters["diagnostics"]!.DeepClone().AsArray());
        }
    }

    /// <summary>VS Code keeps <c>yaml.schemaStore.enable</c> flat in the file and hands it out as nested objects.</summary>
    private JsonArray Configuration(JsonArray items)
    {
        var sections = new JsonArray();
        foreach (var item in items)
        {
            var prefix = (string?)item!["section"] + ".";
            var section = new JsonObject();
            foreach (var (key, value) in _settings.Where(setting => setting.Key.StartsWith(prefix, StringComparison.Ordinal)))
            {
                var names = key[prefix.Length..].Split('.');
                var target = section;
                foreach (var name in names[..^1])
                {
                    target[name] ??= new JsonObject();
                    target = target[name]!.AsObject();
                }

                target[names[^1]] = value?.DeepClone();
            }

            sections.Add((JsonNode)section);
        }

        return sections;
    }

    private JsonObject Place(string path, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(path) },
        ["position"] = new JsonObject { ["line"] = line - 1, ["character"] = column - 1 },
    };

    /// <summary>Test paths have no characters that must be escaped in a URI, apart from letters beyond ASCII.</summary>
    private string UriOf(string path) => "file://" + Path.Combine(_root, path).TrimEnd('/');
}
