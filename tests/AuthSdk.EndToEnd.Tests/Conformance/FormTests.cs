using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
public interface IFormApi
{
    [Post("/f")]
    Task ObjectAsync([Body(BodySerializationMethod.UrlEncoded)] Filter? form);

    [Post("/f")]
    Task OpenAsync([Body(BodySerializationMethod.UrlEncoded)] OpenFilter form);

    [Post("/f")]
    Task DictionaryAsync([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string?> form);

    [Post("/f")]
    Task ListsAsync([Body(BodySerializationMethod.UrlEncoded)] Dictionary<Sort, int[]> form);

    [Post("/f")]
    Task TextAsync([Body(BodySerializationMethod.UrlEncoded)] string? form);

    [Put("/f/{id}")]
    Task BesideQueryAsync(int id, string q, [Body(BodySerializationMethod.UrlEncoded)] Named form);

    [Post("/f")]
    Task SecretAsync([Body(BodySerializationMethod.UrlEncoded)] SignIn form);

    [Post("/f")]
    Task IndexedAsync([Body(BodySerializationMethod.UrlEncoded), Query(CollectionFormat.Indexed)] Rows form);
}

public sealed record SignIn([AliasAs("user name")] string User, SecretString? Password, bool Remember);

public sealed record Rows(Address[] Items, [property: Query(CollectionFormat.Ssv)] int[] Ids);

/// <summary>How forms are written.</summary>
public sealed class FormTests
{
    private const string Form = "application/x-www-form-urlencoded";

    private static readonly WireTable<FormApiClient> Table = new(network =>
        FormApi.Create(new FormApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network))
    {
        {
            "every property, in order; a space is a plus",
            api => api.ObjectAsync(new Filter
            {
                SortOrder = "a b+é",
                Limit = 3,
                Kind = Sort.DateDesc,
                CreatedAfter = new DateTime(2026, 7, 4, 12, 30, 5),
                Ignored = "i",
                Ids = [1, 2],
                Tags = ["x", "y"],
                Address = new Address { City = "W", Zip = 1 },
                Extra = new() { ["k 1"] = "1" },
            }),
            "POST /f",
            "order=a+b%2B%C3%A9&Limit=3&Kind=date-desc&created_after=07%2F04%2F2026+12%3A30%3A05&Ids=1%2C2&Tags=x&Tags=y&Address.City=W&Address.zip=1&Note=&Extra.k+1=1",
            Form
        },
        { "no object is an empty form", api => api.ObjectAsync(null), "POST /f", "", Form },
        {
            "further fields beside the properties",
            api => api.OpenAsync(new OpenFilter { Name = "m", Rest = new Dictionary<string, int[]> { ["a b"] = [1] } }),
            "POST /f", "Name=m&a+b=1", Form
        },
        { "a dictionary", api => api.DictionaryAsync(new() { ["v"] = "1", ["n"] = null, ["b"] = "a&b" }), "POST /f", "v=1&b=a%26b", Form },
        { "a dictionary of sequences", api => api.ListsAsync(new() { [Sort.DateDesc] = [1, 2] }), "POST /f", "date-desc=1%2C2", Form },
        { "text is escaped as a whole", api => api.TextAsync("a b&c=d"), "POST /f", "a%20b%26c%3Dd", $"{Form}; charset=utf-8" },
        { "no text is no body", api => api.TextAsync(null), "POST /f" },
        { "route and query beside a form", api => api.BesideQueryAsync(1, "x", new Named("m n")), "PUT /f/1?q=x", "Name=m+n", Form },
        { "a secret is sent", api => api.SecretAsync(new SignIn("me", "p ss", true)), "POST /f", "user+name=me&Password=p+ss&Remember=True", Form },
        {
            "positions, escaped",
            api => api.IndexedAsync(new Rows([new Address { City = "W" }], [1, 2])),
            "POST /f",
            "Items%5B0%5D.City=W&Items%5B0%5D.zip=0&Ids=1+2",
            Form
        },
    };

    public static TheoryData<string> Rules => Table.Rules;

    [Theory, MemberData(nameof(Rules))]
    public Task A_form_is_written_by_its_rule(string rule) => Table.VerifyAsync(rule);
}
