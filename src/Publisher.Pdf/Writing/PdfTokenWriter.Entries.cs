namespace Publisher.Pdf.Writing;

/// <content>A dictionary's entries: key and value in one call.</content>
public sealed partial class PdfTokenWriter
{
    public void Name(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        Name(key);
        Name(value);
    }

    public void Number(ReadOnlySpan<byte> key, long value)
    {
        Name(key);
        Number(value);
    }

    public void Number(ReadOnlySpan<byte> key, double value)
    {
        Name(key);
        Number(value);
    }

    public void Boolean(ReadOnlySpan<byte> key, bool value)
    {
        Name(key);
        Boolean(value);
    }

    public void Reference(ReadOnlySpan<byte> key, PdfReference value)
    {
        Name(key);
        Reference(value);
    }

    public void Text(ReadOnlySpan<byte> key, ReadOnlySpan<char> value)
    {
        Name(key);
        Text(value);
    }

    public void Ascii(ReadOnlySpan<byte> key, string value)
    {
        Name(key);
        Ascii(value);
    }

    public void Bytes(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        Name(key);
        Bytes(value);
    }

    public void Date(ReadOnlySpan<byte> key, DateTimeOffset value)
    {
        Name(key);
        Date(value);
    }

    public void BeginDictionary(ReadOnlySpan<byte> key)
    {
        Name(key);
        BeginDictionary();
    }

    public void BeginArray(ReadOnlySpan<byte> key)
    {
        Name(key);
        BeginArray();
    }
}
