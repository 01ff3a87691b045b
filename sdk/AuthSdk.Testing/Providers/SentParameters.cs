using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The parameters of a request by the place where they travelled.</summary>
internal sealed class SentParameters
{
    private readonly RecordedRequest _request;
    private readonly Parameters _query;
    private readonly Parameters _json;

    /// <summary>Sorts the parameters of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="urlQuery">What belongs to the URL of the endpoint itself.</param>
    public SentParameters(RecordedRequest request, Parameters urlQuery)
    {
        _request = request;
        _query = urlQuery.Pairs.Aggregate(request.QueryParameters, static (rest, pair) => rest.Without(pair));
        KeepsUrlQuery = _query.Pairs.Count + urlQuery.Pairs.Count == request.QueryParameters.Pairs.Count;
        _json = Parameters.None;
        var body = JsonBody.Object(request);
        if (body is not null)
        {
            var members = body.Select(static member => (member.Key, Texts: Texts(member.Value))).ToList();
            _json = Parameters.Of(members.SelectMany(static member => member.Texts.Select(text => KeyValuePair.Create(member.Key, text))));
            HasStrangeValue = members.Exists(static member => member.Texts.Count == 0);
        }

        HasStrangeBody = request.Body.Length > 0 && body is null && request.Form.Count == 0;
    }

    /// <summary>Whether the query of the endpoint's URL arrived with the rest.</summary>
    public bool KeepsUrlQuery { get; }

    /// <summary>Whether a JSON body has members that are neither text nor an array of it.</summary>
    public bool HasStrangeValue { get; }

    /// <summary>Whether there is a body that cannot have parameters.</summary>
    public bool HasStrangeBody { get; }

    /// <summary>The values of a parameter; fields of a header with several arrive as one (RFC 9110 section 5.3).</summary>
    public IReadOnlyList<string> All(ExpectedParameter parameter) =>
        All(parameter.Placement, parameter.Name) is [var joined] && parameter is { Placement: ParameterPlacement.Header, Values.Count: > 1 }
            ? joined.Split(", ")
            : All(parameter.Placement, parameter.Name);

    /// <summary>The only value of a parameter; null where it is absent or repeated.</summary>
    public string? Single(ExpectedParameter parameter) => All(parameter) is [var value] ? value : null;

    /// <summary>The first parameter of a body or the query that is not expected there; null where there is none.</summary>
    public string? FindUndeclared(IReadOnlyList<ExpectedParameter> expected) =>
        new[] { ParameterPlacement.Form, ParameterPlacement.Json, ParameterPlacement.Query }
            .SelectMany(placement => Of(placement).Pairs.Select(pair => (Placement: placement, pair.Key)))
            .Where(sent => !expected.Any(parameter => parameter.Placement == sent.Placement && parameter.Name == sent.Key))
            .Select(static sent => sent.Key)
            .FirstOrDefault();

    /// <summary>A text, or those of an array: what a form repeats. None where something is of another kind.</summary>
    private static IReadOnlyList<string> Texts(JsonNode? value)
    {
        JsonNode?[] elements = value is JsonArray array ? [.. array] : [value];
        var texts = elements.Select(static element => element is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : null).ToList();
        return texts.Contains(null) ? [] : [.. texts.OfType<string>()];
    }

    private IReadOnlyList<string> All(ParameterPlacement placement, string name) =>
        placement != ParameterPlacement.Header ? Of(placement).All(name)
        : _request.Header(name) is { } value ? [value]
        : [];

    private Parameters Of(ParameterPlacement placement) => placement switch
    {
        ParameterPlacement.Json => _json,
        ParameterPlacement.Query => _query,
        _ => _request.FormParameters,
    };
}
