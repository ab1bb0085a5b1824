namespace Publisher.Pdf.Reading;

/// <summary>Undoes the filters that write bytes as letters: ASCIIHex and ASCII85 (ISO 32000-1 §7.4.2, §7.4.3).</summary>
internal static class AsciiFilters
{
    /// <summary>Pairs of hexadecimal digits up to '&gt;'; anything else is passed over, and a missing last digit is 0.</summary>
    public static ReadOnlyMemory<byte> DecodeHex(ReadOnlySpan<byte> data)
    {
        var end = data.IndexOf((byte)'>');
        data = end < 0 ? data : data[..end];
        var result = new byte[(data.Length + 1) / 2];
        var count = 0;
        foreach (var value in data)
        {
            if (char.IsAsciiHexDigit((char)value))
            {
                var digit = value <= '9' ? value - '0' : (value | 0x20) - 'a' + 10;
                result[count / 2] |= (byte)(count % 2 == 0 ? digit << 4 : digit);
                count++;
            }
        }

        return result.AsMemory(0, (count + 1) / 2);
    }

    /// <summary>Five letters are four bytes, z is four zeros; it ends with '~', and anything else is passed over.</summary>
    public static ReadOnlyMemory<byte> DecodeBase85(ReadOnlySpan<byte> data)
    {
        var result = new List<byte>(data.Length);
        var group = 0u;
        var count = 0;
        foreach (var value in data)
        {
            if (value == '~')
            {
                break;
            }

            if (value == 'z' && count == 0)
            {
                result.AddRange([0, 0, 0, 0]);
            }
            else if (value is >= (byte)'!' and <= (byte)'u')
            {
                group = (group * 85) + value - '!';
                if (++count == 5)
                {
                    Append(result, group, 4);
                    (group, count) = (0, 0);
                }
            }
        }

        // n letters are n - 1 bytes, as if the highest letters followed.
        for (var missing = count; missing is > 0 and < 5; missing++)
        {
            group = (group * 85) + 84;
        }

        Append(result, group, count - 1);
        return result.ToArray();
    }

    private static void Append(List<byte> result, uint group, int count)
    {
        for (var i = 0; i < count; i++)
        {
            result.Add((byte)(group >> (24 - (i * 8))));
        }
    }
}
