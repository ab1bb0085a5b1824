namespace Publisher.Pipeline.Fingerprints;

/// <summary>
/// The fonts that a document depends on. Each face counts by its PostScript name, the size of its file, and the revision
/// and checksum in its <c>head</c> table, so that no font file needs to be read whole.
/// </summary>
/// <param name="Roles">Of the faces that serve the roles.</param>
/// <param name="Others">
/// Of all installed faces, when the document has a character that none of the roles' faces has: any of them may serve it
/// then. Otherwise null, and installing another font changes nothing.
/// </param>
internal readonly record struct FontIdentity(ContentHash Roles, ContentHash? Others);
