using System.Runtime.InteropServices;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Terminal;

/// <summary>Chooses the language of messages: <c>--lang</c> first, then the locale; it never touches an output.</summary>
internal static partial class MessageLanguage
{
    /// <summary>The primary language id of Chinese in a Windows LANGID.</summary>
    private const int ChinesePrimaryLanguage = 0x04;

    /// <summary>POSIX.1-2017 §8.2: the first that is set and not empty counts.</summary>
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static Language Choose(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] == "--lang" && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith("--lang=", StringComparison.Ordinal) ? arguments[i]["--lang=".Length..]
                : null;
            if (value is not null)
            {
                return IsChinese(value) ? Language.Chinese : Language.English;
            }
        }

        var locale = LocaleVariables
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        if (locale is null && OperatingSystem.IsWindows())
        {
            return (GetUserDefaultUILanguage() & 0x3FF) == ChinesePrimaryLanguage ? Language.Chinese : Language.English;
        }

        return locale is not null && IsChinese(locale) ? Language.Chinese : Language.English;
    }

    private static bool IsChinese(string locale) => locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial ushort GetUserDefaultUILanguage();
}
