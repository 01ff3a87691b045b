namespace AuthSdk.Kmhfr;

public partial interface IKmhfrAdministration
{
    /// <summary>Lists kinds of contacts.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/contact_types/")]
    Task<Page<ContactType>> ListContactTypesAsync(NamedQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a kind of contact.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/contact_types/{id}/")]
    Task<ContactType> GetContactTypeAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a kind of contact.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/contact_types/")]
    Task<ContactType> CreateContactTypeAsync([Body] ContactType body, CancellationToken cancellationToken = default);

    /// <summary>Changes a kind of contact. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/contact_types/{id}/")]
    Task<ContactType?> UpdateContactTypeAsync(string id, [Body] ContactType changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a kind of contact: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/contact_types/{id}/")]
    Task DeleteContactTypeAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists contacts.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/contacts/")]
    Task<Page<ContactRecord>> ListContactsAsync(ContactQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a contact.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/contacts/{id}/")]
    Task<ContactRecord> GetContactAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a contact.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/contacts/")]
    Task<ContactRecord> CreateContactAsync([Body] ContactRecord body, CancellationToken cancellationToken = default);

    /// <summary>Changes a contact. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/contacts/{id}/")]
    Task<ContactRecord?> UpdateContactAsync(string id, [Body] ContactRecord changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a contact: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/contacts/{id}/")]
    Task DeleteContactAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists postal addresses.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/address/")]
    Task<Page<PostalAddress>> ListAddressesAsync(AddressQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a postal address.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/address/{id}/")]
    Task<PostalAddress> GetAddressAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a postal address.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/address/")]
    Task<PostalAddress> CreateAddressAsync([Body] PostalAddress body, CancellationToken cancellationToken = default);

    /// <summary>Changes a postal address. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/address/{id}/")]
    Task<PostalAddress?> UpdateAddressAsync(string id, [Body] PostalAddress changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a postal address: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/address/{id}/")]
    Task DeleteAddressAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Lists documents.</summary>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/documents/")]
    Task<Page<RegistryDocument>> ListDocumentsAsync(DocumentQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets a document.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="query">Which fields to return, and whether with the history.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/common/documents/{id}/")]
    Task<RegistryDocument> GetDocumentAsync(string id, DetailQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Creates a document.</summary>
    /// <param name="body">What to create.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/common/documents/")]
    Task<RegistryDocument> CreateDocumentAsync([Body] RegistryDocument body, CancellationToken cancellationToken = default);

    /// <summary>Changes a document. The record comes back, or <see langword="null"/> if the answer is empty.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="changes">What to change; what is <see langword="null"/> stays.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/common/documents/{id}/")]
    Task<RegistryDocument?> UpdateDocumentAsync(string id, [Body] RegistryDocument changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes a document: it stays in the database and disappears from all lists.</summary>
    /// <param name="id">The id, a UUID.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/common/documents/{id}/")]
    Task DeleteDocumentAsync(string id, CancellationToken cancellationToken = default);
}
