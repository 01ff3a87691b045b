using System.Net;

namespace AuthSdk.Samples.Gallery;

/// <summary>An answer of a token endpoint that is an error.</summary>
/// <param name="Body">The body.</param>
/// <param name="Status">The status; many providers answer with that of success.</param>
internal sealed record TokenRefusal(string Body, HttpStatusCode Status = HttpStatusCode.OK);
