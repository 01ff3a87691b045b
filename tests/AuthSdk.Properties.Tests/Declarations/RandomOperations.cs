namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Draws operations, and what holds for all of them.</summary>
internal sealed class RandomOperations(Choice choice)
{
    private static readonly string[] Types = ["string", "string?", "int", "int?", "bool", "System.Guid", "System.DateTimeOffset?", "System.DayOfWeek", "string[]"];

    private readonly bool _hasStudy = choice.OneIn(10);

    public (IReadOnlyList<string> Operations, IReadOnlyList<AttributeText> Rules) Draw(string[] flows, bool hasServers) =>
        ([.. Enumerable.Range(0, 1 + choice.Number(3)).Select(index => Operation(index, flows))], [.. Addresses(flows, hasServers), .. Use(flows), .. Rules()]);

    private IEnumerable<AttributeText> Addresses(string[] flows, bool hasServers) => choice.OneIn(12)
        ? [new("BaseAddress", [], ["FromTokenResponse = \"instance_url\"", "AllowedHosts = new[] { \"*.example.com\" }", .. Flow(flows)]), .. Url(flows, hasServers, 2)]
        : Url(flows, hasServers, 3).Concat(flows.Length > 0 ? Url(flows, hasServers, 6) : []);

    private IEnumerable<AttributeText> Url(string[] flows, bool hasServers, int times) =>
        choice.Sometimes(times, () => new AttributeText("BaseAddress", [choice.Text(hasServers ? ["{server}/api"] : Pools.Addresses)], [.. Flow(flows)]));

    private IEnumerable<AttributeText> Use(string[] flows) => choice
        .Sometimes(4, () => Placement(flows))
        .Concat(flows.Length > 0 ? choice.Sometimes(6, () => Placement(flows)) : [])
        .Concat(choice.Sometimes(4, () => new AttributeText("ApiErrors", [], [.. choice
            .Sometimes(2, () => $"FailsWhen = {choice.Text("ok=false", "errcode!=0", "error.code", "name=Rex")}")
            .Concat(choice.Sometimes(2, () => $"Code = {choice.Text("errcode", "error.code", "0.code")}"))])))
        .Concat(choice.Sometimes(4, () => new AttributeText("TokenRejection", [choice.Of("419", "403", "500", "401")], [.. Flow(flows)])))
        .Concat(choice.Sometimes(6, () => new AttributeText(
            "TokenRejection",
            [choice.Of("200", "400")],
            [$"Field = {choice.Text("errcode", "error.code", "0.code")}", $"Value = {choice.Text("40001", "over")}", .. Flow(flows)])));

    private AttributeText Placement(string[] flows) => new("AccessTokenUse", [], [.. choice
        .Sometimes(4, () => $"In = {choice.Enum<ParameterLocation>()}")
        .Concat(choice.Sometimes(2, () => $"Name = {choice.Text("X-Access-Token", "auth")}"))
        .Concat(choice.Sometimes(2, () => $"Scheme = {choice.Text("Token", "", "Key")}"))
        .Concat(Flow(flows))]);

    private IEnumerable<string> Flow(string[] flows) => flows.Length > 0 ? choice.Sometimes(2, () => $"Flow = {choice.Text(flows)}") : [];

    private IEnumerable<AttributeText> Rules() => Enumerable.Empty<AttributeText>()
        .Concat(choice.Sometimes(4, () => new AttributeText("ApiParameter", [choice.Text("v", "api-version")], [$"Value = {choice.Text("2", "a b&c")}"])))
        .Concat(choice.Sometimes(4, () => new AttributeText(
            "ApiParameter",
            [choice.Text(Pools.HeaderNames)],
            [$"In = {choice.Enum(ParameterLocation.Header)}", $"Option = {choice.Text(Pools.Options)}", .. choice.Sometimes(3, () => "Optional = true")])))
        .Concat(choice.Sometimes(8, () => new AttributeText("ApiParameter", [choice.Text("X-Secret")], ["In = ParameterLocation.Header", "Option = \"ApiKey\"", "Secret = true"])))
        .Concat(_hasStudy ? [new AttributeText("ApiParameter", [choice.Text("study")], [])] : []);

    private string Operation(int index, string[] flows)
    {
        var isOpen = choice.OneIn(10);
        IEnumerable<string> attributes = isOpen ? ["[NoToken] "] : [];
        attributes = attributes
            .Concat(flows.Length > 0 ? choice.Sometimes(isOpen ? 20 : 2, () => $"[UseFlow({choice.Text(flows)})] ") : [])
            .Concat(choice.Sometimes(12, () => $"[EmptyOn({choice.Of("404", "410", "403")})] "))
            .Concat(_hasStudy ? choice.Sometimes(4, () => "[WithoutApiParameter(\"study\")] ") : []);
        var (route, needed) = choice.Of(("/pets", 0), ("/pets/{id}", 1), ("/pets/{id}/toys?x=1", 1), ("/é/{id}.{other}", 2), ("/pets?sort=a&q={id}", 1), ("/", 0), ("/files/{**id}", 1), ("/x/{id?}", 1));
        string[] names = ["id", "other"];
        var parameters = names.Take(needed).Select(name => $"{choice.Of("string", "string", "int")} {name}")
            .Concat(choice.Sometimes(3, () => $"{choice.Of("", "", "[AliasAs(\"q-q\")] ", "[Query(CollectionFormat.Csv)] ")}{choice.Of(Types)} filter"))
            .Concat(choice.Sometimes(5, () => $"[Header({choice.Text("X-Trace")})] {choice.Of("string", "int?")} trace"))
            .Concat(choice.Sometimes(8, () => "[Body(BodySerializationMethod.UrlEncoded)] System.Collections.Generic.Dictionary<string, string> body"))
            .Concat(_hasStudy ? ["string study"] : [])
            .Concat(choice.Sometimes(2, () => "System.Threading.CancellationToken cancellationToken = default"));
        var verb = choice.Of("Get", "Get", "Get", "Post", "Put", "Delete", "Patch");
        return $"{string.Concat(attributes)}[{verb}({choice.Text(route)})] {choice.Of("Task", "Task<string>")} Call{index}Async({string.Join(", ", parameters)});";
    }
}
