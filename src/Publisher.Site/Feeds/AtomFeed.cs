using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace Publisher.Site.Feeds;

/// <summary>
/// The site's news as an Atom feed (RFC 4287): publications and corrections, the newest first. Its ids are made of folders and
/// commits, not of addresses, so that they stay when the site moves; its dates are those of the events.
/// </summary>
public static class AtomFeed
{
    /// <summary>Enough for a year of a city; readers keep what they have seen.</summary>
    private const int MaximumEntries = 200;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="title">What readers call the feed.</param>
    /// <param name="self">The feed's own address, or null while it is not known: then addresses are relative.</param>
    /// <param name="author">Who publishes.</param>
    /// <param name="events">In any order.</param>
    /// <param name="addressOf">A file's address.</param>
    public static byte[] Write(
        string title, string? self, string author, IEnumerable<SiteEvent> events, Func<string, string> addressOf)
    {
        var newest = events
            .OrderByDescending(change => change.Date)
            .ThenBy(change => change.Path, StringComparer.Ordinal)
            .ThenBy(change => change.Commit, StringComparer.Ordinal)
            .Take(MaximumEntries)
            .ToImmutableArray();
        var output = new MemoryStream();
        using (var xml = XmlWriter.Create(output, SiteXml.Settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, "zh-CN");
            xml.WriteElementString("title", SiteXml.Clean(title));
            xml.WriteElementString("id", IdOf("feed"));
            xml.WriteElementString("updated", Print(newest.IsEmpty ? DateTimeOffset.UnixEpoch : newest[0].Date));
            Link(xml, "self", "application/atom+xml", self ?? "feed.xml");
            Link(xml, "alternate", "text/html", addressOf("index.html"));
            xml.WriteStartElement("author");
            xml.WriteElementString("name", SiteXml.Clean(author));
            xml.WriteEndElement();
            foreach (var change in newest)
            {
                Write(xml, change, addressOf);
            }

            xml.WriteEndElement();
        }

        return output.ToArray();
    }

    private static void Write(XmlWriter xml, SiteEvent change, Func<string, string> addressOf)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("title", SiteXml.Clean((change.IsCorrection ? "更正：" : "发布：") + change.Title));
        xml.WriteElementString("id", IdOf($"{change.Path}\n{change.Commit}"));
        xml.WriteElementString("updated", Print(change.Date));
        xml.WriteElementString("published", Print(change.Date));
        Link(xml, "alternate", "text/html", addressOf($"{change.Path}/index.html"));
        if (change.Message.Length > 0)
        {
            xml.WriteStartElement("summary");
            xml.WriteAttributeString("type", "text");
            xml.WriteString(SiteXml.Clean(change.Message));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Print(DateTimeOffset date) =>
        date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A UUID made of a name (RFC 9562 §5.8, version 8: of a SHA-256).</summary>
    private static string IdOf(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("publisher\n" + name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
