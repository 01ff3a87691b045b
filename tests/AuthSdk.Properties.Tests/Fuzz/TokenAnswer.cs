using System.Net;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Properties.Tests.Fuzz;

/// <summary>An answer of a token endpoint, as documented, and how the declared flow reads it.</summary>
/// <param name="Name">Whose answer it is.</param>
/// <param name="Body">The body.</param>
/// <param name="Rules">What is declared about responses.</param>
/// <param name="Status">The status.</param>
internal sealed record TokenAnswer(string Name, string Body, TokenResponseRules Rules, HttpStatusCode Status = HttpStatusCode.OK);
