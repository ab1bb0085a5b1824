namespace Publisher.Pipeline.OpenData;

/// <summary>The registered media type of each of our formats.</summary>
internal static class MediaTypes
{
    public static string Of(string name) => Path.GetExtension(name) switch
    {
        ".csv" => "text/csv",
        ".json" => "application/json",
        ".pdf" => "application/pdf",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    };
}
