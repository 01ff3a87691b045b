using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using AuthSdk.CareCentric;
using AuthSdk.Kmhfr;
using AuthSdk.Moodhood;
using AuthSdk.MskBlaze;
using AuthSdk.OpenCrvs;
using AuthSdk.Samples.Gallery;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Properties.Tests.Fuzz;

/// <summary>Every documented token answer that this repository knows, errors included, each with the rules of the flow that reads it.</summary>
internal static partial class TokenAnswers
{
    /// <summary>What RFC 6749 section 5.2 has every provider say, whatever its documentation leaves out.</summary>
    private static readonly TokenRefusal[] StandardRefusals =
    [
        new("""{"error":"invalid_client","error_description":"unknown client","error_uri":"https://example.org/errors"}""", HttpStatusCode.Unauthorized),
        new("""{"error":"invalid_scope"}""", HttpStatusCode.BadRequest),
    ];

    /// <summary>In place of the made-up tokens of samples, which are words: one of which no piece could be a word.</summary>
    public const string Opaque = "fK9vh2fF7R1iF4uB26RU3alb0YO4rx8Q";

    public static IReadOnlyList<TokenAnswer> All { get; } = [.. DialectAnswers.All, .. Exhibits.All.SelectMany(OfExhibit), .. OfDocumentedApis()];

    private static IEnumerable<TokenAnswer> OfExhibit(Exhibit exhibit)
    {
        var space = exhibit.CallAsync.Method.DeclaringType!.Namespace;
        var refusals = exhibit.Refusals.Count > 0 ? exhibit.Refusals : StandardRefusals;
        return
            from flow in Flows(typeof(Exhibit).Assembly)
            where flow.Namespace == space && exhibit.TokenPath is not null
            from answer in (IEnumerable<TokenRefusal>)[new(exhibit.TokenAnswer), .. exhibit.OtherTokenAnswers.Select(body => new TokenRefusal(body)), .. refusals]
            select new TokenAnswer(flow.Name, MadeUp().Replace(answer.Body, Opaque), RulesOf(flow), answer.Status);
    }

    /// <summary>The answers that the documentation of the five APIs prints, in its words; tokens in place of what it leaves out.</summary>
    private static IEnumerable<TokenAnswer> OfDocumentedApis()
    {
        var week = SampleJwt.Create(lifetime: 604_800);
        var minutes = SampleJwt.Create(lifetime: 600);
        var days = SampleJwt.Create(lifetime: 172_800);
        return
        [
            .. Of(
                typeof(IKmhfrApi),
                new($$"""{"access_token":"{{Opaque}}","token_type":"Bearer","expires_in":36000,"refresh_token":"jL5pC3Wb9XB6b01X2eZR5A8Yed4k1","scope":"read write"}"""),
                new("""{"error":"invalid_grant","error_description":"Invalid credentials given."}""", HttpStatusCode.Unauthorized)),
            .. Of(
                typeof(IOpenCrvsApi),
                new($$"""{"access_token":"{{minutes}}","token_type":"Bearer"}"""),
                new(
                    """{"error":"invalid_client","error_description":"Invalid client id or secret","error_uri":"Refer to https://documentation.opencrvs.org/technology/interoperability/authenticate-a-client"}""",
                    HttpStatusCode.Unauthorized)),
            .. Of(
                typeof(IMoodhoodApi),
                new($$"""{"token_type":"Bearer","access_token":"{{week}}","refresh_token":"{{week}}"}"""),
                new("""{"error":"invalid_grant","error_description":"Invalid credentials"}""", HttpStatusCode.BadRequest)),
            .. Of(
                typeof(ICareCentricApi),
                new($$"""{"access_token":"{{days}}","expires_in":172800,"token_type":"Bearer"}"""),
                new($$"""{"token_type":"Bearer","access_token":"{{days}}","refresh_token":null}"""),
                new("""{"error":"invalid_grant","error_description":"invalid_username_or_password"}""", HttpStatusCode.BadRequest)),
            .. Of(
                typeof(IMskBlazeApi),
                new($$"""{"token_type":"Bearer","access_token":"AAIg{{Opaque}}","scope":"full","expires_in":3600,"consented_on":1656086348}"""),
                new("""{"error":"invalid_scope"}""", HttpStatusCode.BadRequest)),
        ];
    }

    private static IEnumerable<TokenAnswer> Of(Type api, params TokenRefusal[] answers) =>
        from flow in Flows(api.Assembly)
        from answer in answers
        select new TokenAnswer(flow.Name, answer.Body, RulesOf(flow), answer.Status);

    private static IEnumerable<Type> Flows(Assembly assembly) =>
        assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ITokenFlow)) && type is { IsAbstract: false } && Field(type) is not null).OrderBy(type => type.FullName);

    // A flow without a token endpoint reads no responses.
    private static FieldInfo? Field(Type flow) => flow.GetField("ResponseRules", BindingFlags.NonPublic | BindingFlags.Static);

    [GeneratedRegex(@"[\w|%.-]*(acc3ss-token|r3fresh(-token)?)")]
    private static partial Regex MadeUp();

    private static TokenResponseRules RulesOf(Type flow) => (TokenResponseRules)Field(flow)!.GetValue(null)!;
}
