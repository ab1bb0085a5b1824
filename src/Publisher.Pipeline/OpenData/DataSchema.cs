namespace Publisher.Pipeline.OpenData;

/// <summary>
/// The JSON Schema of <c>data.json</c>, published with the site. Its address carries a number: a change that could break a
/// reader takes the next one, and the old schema stays where it is.
/// </summary>
internal static class DataSchema
{
    /// <summary>Relative to the site.</summary>
    public const string Path = "schema/data.v1.json";

    public static byte[] Read()
    {
        using var stream = typeof(DataSchema).Assembly.GetManifestResourceStream("data.v1.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
