using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>What is emitted for clients, reviewed file by file: one small case per concept.</summary>
public sealed class ClientSnapshotTests
{
    [Fact]
    public void Parameters_that_every_operation_carries() => Snapshot.Verify("ApiParameters", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [ApiParameter("version", Value = "2 beta")]
        [ApiParameter("X-Tenant", In = ParameterLocation.Header, Option = "Tenant")]
        [ApiParameter("X-Partner-Key", In = ParameterLocation.Header, Option = "PartnerKey", Secret = true, Optional = true)]
        [ApiParameter("study")]
        public interface IPetApi
        {
            [Get("/pets")] Task GetPetsAsync(string study);
            [Get("/health"), WithoutApiParameter("study"), WithoutApiParameter("version")] Task GetHealthAsync();
        }
        """);

    [Fact]
    public void Every_verb_and_kind_of_parameter_and_result() => Snapshot.Verify("Operations", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi
        {
            [Get("/pets?limit=10")] Task<Page<Pet>> ListAsync([AliasAs("q")] string? query, [Query(CollectionFormat.Multi)] int[]? ids = null);
            [Get("/pets/{id}/{day}")] Task<Pet?> GetAsync(Guid id, [Query(Format = "yyyy-MM-dd")] DateTime day);
            [Post("/pets")] Task<Pet> AddAsync(Pet pet, bool notify = true, [Header("X-Request-Id")] Guid? requestId = null);
            [Put("/pets/{id}")] Task ReplaceAsync(string id, [Body] Pet pet, CancellationToken cancellationToken);
            [Patch("/pets/{id}")] Task<string> PatchAsync(string id, Pet pet);
            [Delete("/pets/{id}")] Task DeleteAsync(string id);
            [Head("/pets/{id}")] Task<HttpResponseMessage> HeadAsync(string id);
            [Options("")] Task<Stream> OptionsAsync();
        }
        """);

    [Fact]
    public void Routes_of_every_kind() => Snapshot.Verify("Routes", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [PathPrefix("/v2")]
        public interface IPetApi
        {
            [Get("/pets/{id}/{part?}")] Task GetAsync(Guid id, string? part);
            [Get("/files/{**path}?version={version}")] Task GetFileAsync(string path, int? version);
            [Get("/owners/{visit.Owner.Code}/pets/{visit.Pet}")] Task GetVisitAsync(Visit visit);
            [Get("/raw/{path}")] Task GetRawAsync([Encoded] string path, [Header("X-Kind")] int kind, [Encoded] string? filter);
            [Get("")] Task GetAtAsync([Url] Uri address, [QueryName] string[]? flags);
        }

        public sealed record Owner(string Code, string? Name);

        public sealed record Visit(Owner Owner, DayOfWeek? Pet, int Number);
        """);

    [Fact]
    public void An_object_in_the_query() => Snapshot.Verify("QueryObject", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [ValueFormat(Booleans = BooleanFormat.LowerCase, Dates = DateFormat.Iso8601, Keys = KeyCase.SnakeCase)]
        public interface IPetApi
        {
            [Get("/pets")] Task FindAsync(Filter filter, [Query("_", "page")] Paging? paging = null, Size size = Size.Small);
            [Get("/pets/all")] Task FindAllAsync(IReadOnlyDictionary<Size, Paging>? by, [Query(CollectionFormat.Indexed)] Paging[] pages, Size?[] sizes);
        }

        public sealed record Filter(string? Name, [AliasAs("is_tame")] bool? Tame, DateTimeOffset? BornAfter, Size? Size, int[]? Ids)
        {
            [Query(SerializeNull = true)] public string? Note { get; init; }

            [Query(CollectionFormat.Multi)] public IReadOnlyList<Size>? Sizes { get; init; }

            public Paging? Paging { get; init; }

            public Dictionary<string, string>? Extra { get; init; }
        }

        public readonly record struct Paging(int From, int? To);

        public enum Size
        {
            [System.Runtime.Serialization.EnumMember(Value = "s")] Small,
            Large = 5,
        }
        """);

    [Fact]
    public void Bodies_as_forms() => Snapshot.Verify("Forms", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi
        {
            [Post("/pets")] Task AddAsync([Body(BodySerializationMethod.UrlEncoded)] PetForm form, bool notify);
            [Post("/pets/raw")] Task AddRawAsync([Body(BodySerializationMethod.UrlEncoded)] string form);
            [Put("/pets/all")] Task PutAsync([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string?> form);
        }

        public sealed record PetForm([AliasAs("pet name")] string Name, SecretString? ChipCode, Care Care);

        [Flags]
        public enum Care
        {
            None = 0,
            Food = 1,
            Walks = 2,
        }
        """);

    [Fact]
    public void Headers_of_the_interface_and_of_an_operation() => Snapshot.Verify("Headers", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [Headers("User-Agent: Acme", "Accept: application/json")]
        public interface IPetApi
        {
            [Get("/a"), Headers("Accept: text/csv", "User-Agent")] Task<string> GetCsvAsync();
            [Get("/b")] Task<string> GetAsync([Header("accept")] string? accept);
        }
        """);

    [Fact]
    public void What_a_message_carries_besides_a_route_and_a_query() => Snapshot.Verify("Messages", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [ApiParameter("X-Partner-Key", In = ParameterLocation.Header, Option = "PartnerKey", Secret = true)]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi
        {
            [Property] string Tenant { get; set; }
            [Get("/pets/{id}")] Task GetAsync([Header("X-Id")] int id, [HeaderCollection] IDictionary<string, string> headers, [Authorize("Token")] string? user);
            [Get("/pets"), Headers("Authorization")] Task<string> GetPublicAsync([Property("trace")] Guid trace, [Query(Format = "R"), Header("X-Day")] DateTime day);
            [Get("")] Task<Page<Pet>> GetNextAsync([Url] Uri next, int? limit = null);
            [Get(""), NoToken, WithoutApiParameter("X-Partner-Key")] Task<Stream> DownloadAsync([Url] string address);
            [Get("/slow"), Timeout(500)] Task<Pet?> GetSlowAsync(CancellationToken cancellationToken);
        }
        """);

    [Fact]
    public void Every_kind_of_body() => Snapshot.Verify("Bodies", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi
        {
            [Post("/text")] Task SendTextAsync([Body] string text);
            [Post("/quoted")] Task SendJsonTextAsync([Body(BodySerializationMethod.Serialized)] string? text);
            [Post("/stream")] Task SendStreamAsync(Stream stream, IProgress<long>? progress = null);
            [Post("/content")] Task SendContentAsync(HttpContent content);
            [Post("/streamed")] Task SendStreamedAsync([Body(buffered: false)] Pet? pet);
            [Post("/compressed")] Task SendCompressedAsync([Body(Compression = RequestCompression.Gzip)] Pet pet);
            [Post("/lines")] Task SendLinesAsync([Body(BodySerializationMethod.JsonLines)] IAsyncEnumerable<Pet> pets);
            [Post("/line")] Task SendLineAsync([Body(BodySerializationMethod.JsonLines)] Pet pet);
        }
        """);

    [Fact]
    public void Every_way_to_write_a_value() => Snapshot.Verify(
        "ValueFormats",
        """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi
        {
            [Get("/plain")] Task FindAsync(Filter filter);
            [Get("/camel")] Task FindCamelAsync([ValueFormat(Keys = KeyCase.CamelCase, Booleans = BooleanFormat.LowerCase)] Filter filter);
            [Get("/snake")] Task FindSnakeAsync([ValueFormat(Keys = KeyCase.SnakeCase, Dates = DateFormat.Iso8601)] Filter filter);
            [Get("/kebab"), ValueFormat(Keys = KeyCase.KebabCase)] Task FindKebabAsync(Filter filter);
        }

        public sealed record Filter(bool IsTame, DateTime BornAfter);
        """,
        """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [ValueFormat(Keys = KeyCase.AsDeclared, Booleans = BooleanFormat.PascalCase, Dates = DateFormat.Invariant)]
        public interface IPetApi
        {
            [Get("/plain")] Task FindAsync(Filter filter);
            [Get("/camel")] Task FindCamelAsync([ValueFormat(Keys = KeyCase.CamelCase, Booleans = BooleanFormat.LowerCase)] Filter filter);
            [Get("/snake")] Task FindSnakeAsync([ValueFormat(Keys = KeyCase.SnakeCase, Dates = DateFormat.Iso8601)] Filter filter);
            [Get("/kebab"), ValueFormat(Keys = KeyCase.KebabCase)] Task FindKebabAsync(Filter filter);
        }

        public sealed record Filter(bool IsTame, DateTime BornAfter);
        """);

    [Fact]
    public void Parts_of_a_multipart_body() => Snapshot.Verify("Multipart", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [Headers("Content-Type: application/json")]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi
        {
            [Post("/pets/{id}/photos"), Multipart]
            Task AddAsync(string id, [AliasAs("ti tle")] string? title, DateTime taken, int? width, bool isFront, StreamPart photo, IEnumerable<string> tags, Pet pet, List<Pet> others, byte[][] more, IProgress<long>? progress = null);
        }
        """);

    [Fact]
    public void Operations_of_base_interfaces() => Snapshot.Verify("Inheritance", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [Headers("X-Client: pets")]
        public interface IPetApi : IReadable, IDisposable
        {
            [Get("/new")] new Task<string> GetAsync(string id = "x");
        }

        [Headers("X-Client: base", "X-Base: 1")]
        public interface IReadable
        {
            [Get("/old")] Task<string> GetAsync(string id = "x");
            [Get("/all")] Task<string> GetAllAsync();
        }
        """);

    [Fact]
    public void Every_way_to_give_back_an_answer() => Snapshot.Verify("Answers", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi
        {
            [Get("/1")] ValueTask DoAsync();
            [Get("/2")] ValueTask<Pet> GetAsync();
            [Get("/3")] ValueTask<Pet?> FindAsync();
            [Get("/4")] Task<byte[]> DownloadAsync();
            [Get("/5")] Task<HttpContent> GetContentAsync();
            [Get("/6")] Task<HttpRequestMessage> PrepareAsync();
            [Get("/7")] IAsyncEnumerable<Pet> WatchAsync(CancellationToken cancellationToken = default);
            [Get("/8")] Task<ApiResponse<Pet>> TryGetAsync();
            [Get("/9")] Task<ApiResponse<Pet?>> TryFindAsync();
            [Get("/10")] Task<IApiResponse<Pet>> TryGetInterfaceAsync();
            [Get("/11")] Task<IApiResponse> TryAsync();
            [Get("/12")] ValueTask<IApiResponse<string>> TryGetTextAsync();
            [Get("/13")] Task<ApiResponse<byte[]>> TryDownloadAsync();
            [Get("/14")] Task<ApiResponse<Stream>> TryOpenAsync();
            [Get("/15")] Task<ApiResponse<HttpContent>> TryGetContentAsync();
        }
        """);

    [Fact]
    public void Errors_of_the_api_and_answers_that_mean_nothing() => Snapshot.Verify("AnswerRules", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [JsonContext(typeof(PetJsonContext))]
        [ErrorResponse(typeof(Fault)), EmptyOn(404, Text = "no records")]
        public interface IPetApi
        {
            [Get("/pets")] Task<Pet[]> ListAsync();
            [Get("/toys")] Task<Pet[]> ListToysAsync();
            [Get("/pets/{id}"), EmptyOn(410)] Task<Pet?> FindAsync(string id);
            [Get("/pets/{id}")] Task<Pet> GetAsync(string id);
            [Get("/status"), ErrorResponse(typeof(Page<string>))] Task<string> GetStatusAsync(string _answers);
        }

        public sealed record Fault(string Code);
        """);

    [Fact]
    public void A_method_that_has_no_attribute_of_its_own() => Snapshot.Verify("CustomMethod", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi
        {
            [HttpMethod("REPORT", "/pets/{id}")] Task<string> ReportAsync(string id, [Body] Pet pet);
            [HttpMethod("post", "/pets")] Task AddAsync(Pet pet);
        }
        """);

    [Fact]
    public void Generic_bases_and_what_an_interface_implements_itself() => Snapshot.Verify("GenericBases", """
        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi : IRepository<Pet>, IRepository<Page<Pet>>, IPing
        {
            Task IPing.PingAsync() => GetStatusAsync();
            async Task<string> GetTrimmedAsync() => Trim(await GetStatusAsync());
            [Get("/status")] Task<string> GetStatusAsync();
            private static string Trim(string text) => text.Trim();
        }

        public interface IRepository<T>
        {
            [Get("/{id}")] Task<T> GetAsync(string id);
            [Post("")] Task AddAsync([Body] T item);
        }

        public interface IPing
        {
            [Get("/ping")] Task PingAsync();
        }
        """);
}
