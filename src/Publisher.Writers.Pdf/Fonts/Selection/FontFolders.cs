using System.Collections.Immutable;

namespace Publisher.Writers.Pdf.Fonts.Selection;

/// <summary>Where each system keeps its fonts.</summary>
internal static class FontFolders
{
    public static ImmutableArray<string> OfMachine()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
        {
            var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            return
            [
                Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
                Path.Combine(local, "Microsoft", "Windows", "Fonts"),
            ];
        }

        if (OperatingSystem.IsMacOS())
        {
            return
            [
                "/System/Library/Fonts",
                "/System/Library/AssetsV2/com_apple_MobileAsset_Font7",
                "/Library/Fonts",
                Path.Combine(home, "Library", "Fonts"),
            ];
        }

        var data = Environment.GetEnvironmentVariable("XDG_DATA_HOME");
        return
        [
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            Path.Combine(string.IsNullOrEmpty(data) ? Path.Combine(home, ".local", "share") : data, "fonts"),
            Path.Combine(home, ".fonts"),
        ];
    }
}
