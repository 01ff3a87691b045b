namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Draws the parameters of operations, of each kind that an operation can have.</summary>
internal sealed class RandomParameters(Outline outline)
{
    private static readonly string[] Scalars =
    [
        "string", "string?", "int", "int?", "bool", "System.Guid", "System.DateTimeOffset?", "System.DateOnly", "System.DayOfWeek", "PetOrder?", "decimal", "System.Uri?", "char", "System.TimeSpan",
    ];

    private static readonly string[] Lists = ["string[]", "int[]", "System.Collections.Generic.List<System.DayOfWeek?>", "System.Collections.Generic.IEnumerable<string?>"];

    private static readonly string[] Wrong =
    [
        "object", "dynamic", "System.Threading.CancellationToken[]", "(int, int)", "Task", "System.Collections.Generic.Dictionary<string, object>", "System.Net.Http.HttpClient", "SecretString", "System.Range",
        "params string[]", "in int", "PetFilter[]", "System.Delegate", "System.IProgress<int>",
    ];

    private readonly Choice _choice = outline.Choice;

    public IEnumerable<string> Draw(int names, string verb, bool isMultipart, bool hasLink) => new[]
    {
        InRoute(names),
        InQuery(),
        InHeader(),
        Credential(),
        outline.HasStudy && !_choice.OneIn(6) ? [_choice.Mostly("string study", "[Query] int study", "[Header(\"study\")] string study", "[AliasAs(\"study\")] string other1")] : [],
        hasLink ? [$"[Url] {_choice.Mostly("string", "System.Uri", "string?", "int")} link"] : [],
        isMultipart ? Parts() : verb is "Post" or "Put" or "Patch" || _choice.OneIn(30) ? Body() : [],
        _choice.Sometimes(12, () => $"[Property({(_choice.OneIn(2) ? _choice.Text("a key") : "")})] {_choice.Of("string", "object", "Pet?")} option"),
        _choice.Sometimes(120, () => $"{_choice.Of(Wrong)} wrong"),
        _choice.Sometimes(2, () => "System.Threading.CancellationToken cancellationToken = default"),
    }.SelectMany(static parameters => parameters);

    private IEnumerable<string> InRoute(int names) => new[] { "id", "other" }.Take(names)
        .Select(name => _choice.OneIn(12) ? $"[Encoded] string {name}" : $"{(_choice.OneIn(6) ? _choice.Of("[AliasAs(\"id\")] ", "[Query(TreatAsString = true)] ", "[ValueFormat(Booleans = BooleanFormat.LowerCase)] ") : "")}{_choice.Of("string", "string", _choice.Of(Scalars))} {name}");

    private IEnumerable<string> InQuery() => _choice.Number(12) switch
    {
        < 3 => [$"{Query()}{_choice.Of(Scalars)} filter"],
        11 => [Formatted()],
        3 => [$"{_choice.Of("", "[Query] ", $"[Query({_choice.Enum<Http.CollectionFormat>()})] ")}{_choice.Of(Lists)} filter"],
        4 => [$"{Query()}{_choice.Of("PetFilter", "PetFilter?")} filter"],
        5 when _choice.OneIn(3) => [$"[Query({_choice.Mostly("CollectionFormat.Indexed", "CollectionFormat.Csv")})] System.Collections.Generic.IReadOnlyList<PetFilter> filter"],
        6 when _choice.OneIn(2) => ["System.Collections.Generic.Dictionary<string, string> filter"],
        7 when _choice.OneIn(3) => [$"[QueryName] {_choice.Of("string", "bool", "string[]", "string?")} filter"],
        8 when _choice.OneIn(4) => ["[QueryConverter(typeof(PetFilterConverter))] PetFilter filter"],
        _ => [],
    };

    // What a format may be depends on the type, and only the type itself knows.
    private string Formatted()
    {
        var (type, format) = _choice.Of(("System.DateTimeOffset?", "yyyy-MM-dd"), ("int", "D4"), ("System.Guid", "N"), ("System.DayOfWeek", "D"));
        return _choice.OneIn(3) ? $"[Query({_choice.Text("_")}, {_choice.Text("pre")}, {Choice.Literal(format)})] {type} filter" : $"[Query(Format = {Choice.Literal(format)})] {type} filter";
    }

    private string Query() => _choice.Number(10) switch
    {
        < 4 => "",
        4 => "[Query] ",
        5 => $"[AliasAs({_choice.Text("q-q", "a b", "é")})] ",
        6 => $"[Query({_choice.Text("_", "-", ".")}, {_choice.Text("pre")})] ",
        7 => $"[Query({string.Join(", ", _choice.Flag(1, "SerializeNull").Concat(_choice.Flag(3, "TreatAsString")))})] ",
        _ => $"[ValueFormat(Dates = {_choice.Enum<DateFormat>()})] ",
    };

    private IEnumerable<string> InHeader() => _choice
        .Sometimes(6, () => $"[Header({_choice.Text("X-Trace", "Accept", "Content-Type")})] {_choice.Of("string", "int?", "string?", "System.DayOfWeek")} trace")
        .Concat(_choice.Sometimes(16, () => $"[HeaderCollection] System.Collections.Generic.{_choice.Mostly("IDictionary<string, string>", "Dictionary<string, string>", "List<string>")} headers"));

    private IEnumerable<string> Credential() => _choice.Sometimes(30, () => _choice.Of($"[Authorize({_choice.Text("Basic", "Bearer")})] string credential", "[Authorize] string credential", "[Header(\"Authorization\")] string? credential"));

    private IEnumerable<string> Body() => _choice.Number(10) switch
    {
        0 => ["[Body] Pet body"],
        1 => ["Pet body"],
        2 => [$"[Body({_choice.Of("true", "false")})] Pet body"],
        3 => [$"[Body({_choice.Enum<Http.BodySerializationMethod>()})] {_choice.Of("PetFilter", "string", "System.Collections.Generic.List<PetFilter>", "System.Collections.Generic.Dictionary<string, string>", "Pet")} body"],
        4 => [$"[Body({_choice.Enum<Http.BodySerializationMethod>()}, {_choice.Of("true", "false")})] System.Collections.Generic.List<Pet> body"],
        5 => [$"[Body(Compression = {_choice.Enum<Http.RequestCompression>()})] {_choice.Of("Pet", "string", "System.IO.Stream")} body"],
        6 => [$"[Body] {_choice.Of("string", "string?", "byte[]", "System.IO.Stream", "System.Net.Http.HttpContent")} body", .. _choice.Sometimes(3, () => "System.IProgress<long> progress")],
        7 => ["[Body(BodySerializationMethod.UrlEncoded)] System.Collections.Generic.Dictionary<string, string> body"],
        _ => [],
    };

    private IEnumerable<string> Parts() => Enumerable.Range(0, 1 + _choice.Number(2))
        .Select(index => $"{_choice.Mostly("", "[AliasAs(\"part\")] ")}{_choice.Of("string", "StreamPart", "ByteArrayPart", "Pet", "System.IO.Stream", "byte[]", "int", "System.IO.FileInfo?", "System.Collections.Generic.List<string>")} part{index}")
        .Concat(_choice.Sometimes(4, () => "System.IProgress<long> progress"));
}
