using Publisher.Data.Fields;
using Publisher.Data.Model;
using Publisher.Data.Syntax;

namespace Publisher.Data.Loading;

/// <summary>Reads 信息公开.</summary>
internal static class PublicationReader
{
    public static PublicationDetails Read(DataReading reading, DataNode? node)
    {
        if (node is null || reading.Mapping(node, DisclosureFields.Publication, PublicationFields.All) is not { } details)
        {
            return PublicationDetails.None;
        }

        return new PublicationDetails
        {
            Publisher = details.Text(PublicationFields.Publisher),
            IndexNumber = details.Text(PublicationFields.IndexNumber),
            DocumentNumber = details.Text(PublicationFields.DocumentNumber),
            Topic = details.Text(PublicationFields.Topic),
            Keywords = details.List(PublicationFields.Keywords, (item, _) => reading.Text(item, PublicationFields.Keywords)),
            Summary = details.Text(PublicationFields.Summary),
            ApprovedOn = details.Date(PublicationFields.ApprovedOn),
            WrittenOn = details.Date(PublicationFields.WrittenOn),
            PublishedOn = details.Date(PublicationFields.PublishedOn),
        };
    }
}
