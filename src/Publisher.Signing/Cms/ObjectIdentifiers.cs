namespace Publisher.Signing.Cms;

/// <summary>The names of things in CMS, X.509 and OCSP.</summary>
internal static class ObjectIdentifiers
{
    // RFC 5652.
    public const string Data = "1.2.840.113549.1.7.1";
    public const string SignedData = "1.2.840.113549.1.7.2";
    public const string ContentType = "1.2.840.113549.1.9.3";
    public const string MessageDigest = "1.2.840.113549.1.9.4";

    // RFC 5035, RFC 3161 appendix A, ETSI EN 319 122-1 §5.2.6.
    public const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";
    public const string SignatureTimeStamp = "1.2.840.113549.1.9.16.2.14";
    public const string SignerAttributesV2 = "0.4.0.19122.1.1";
    public const string AttributeName = "2.5.4.41";

    // Keys and signatures: RFC 8017, RFC 5480, RFC 5758.
    public const string Rsa = "1.2.840.113549.1.1.1";
    public const string RsaSha1 = "1.2.840.113549.1.1.5";
    public const string RsaPss = "1.2.840.113549.1.1.10";
    public const string RsaSha256 = "1.2.840.113549.1.1.11";
    public const string RsaSha384 = "1.2.840.113549.1.1.12";
    public const string RsaSha512 = "1.2.840.113549.1.1.13";
    public const string EcdsaSha1 = "1.2.840.10045.4.1";
    public const string EcdsaSha256 = "1.2.840.10045.4.3.2";
    public const string EcdsaSha384 = "1.2.840.10045.4.3.3";
    public const string EcdsaSha512 = "1.2.840.10045.4.3.4";
    public const string Sha1 = "1.3.14.3.2.26";

    // RFC 5280, RFC 6960.
    public const string AuthorityInformationAccess = "1.3.6.1.5.5.7.1.1";
    public const string CrlDistributionPoints = "2.5.29.31";
    public const string AccessOcsp = "1.3.6.1.5.5.7.48.1";
    public const string AccessIssuers = "1.3.6.1.5.5.7.48.2";
    public const string BasicOcspResponse = "1.3.6.1.5.5.7.48.1.1";
    public const string OcspNoCheck = "1.3.6.1.5.5.7.48.1.5";
    public const string OcspSigning = "1.3.6.1.5.5.7.3.9";
    public const string TimeStamping = "1.3.6.1.5.5.7.3.8";
}
