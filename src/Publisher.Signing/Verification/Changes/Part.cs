namespace Publisher.Signing.Verification.Changes;

/// <summary>The part that an object plays in a document.</summary>
internal enum Part
{
    Other,
    Catalog,
    Form,
    Fields,
    Extensions,
    SecurityData,
    Page,
    PageContent,
    Annotations,
    Annotation,
    Field,
    EmptySignature,
    Signature,
    StructureRoot,
    StructureElement,
    StructureKids,
    ParentTree,
    ParentTreeValues,
    Properties,
}
